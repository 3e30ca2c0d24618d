import './Question.css'
import { useRef } from 'preact/hooks'
import type { Board } from '../board/board'
import { LIMITS } from '../protocol.gen'
import { t } from '../words/words'
import { heed } from './heed'

/** What a question is about. */
export interface Subject {
  kind: 'card' | 'cluster'
  id: string
}

interface Props {
  board: Board
  subject: Subject
  question: string | null
  onDone?: () => void
}

/** Words the question that an idea or a theme leaves; an empty one takes it back. */
export function Question({ board, subject: { kind, id }, question, onDone }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const save = (event: Event) => {
    event.preventDefault()
    const wanted = field.current?.value.trim() || null
    if (wanted !== question) {
      const sending =
        kind === 'card'
          ? board.send('card.question', { card: id, question: wanted })
          : board.send('cluster.question', { cluster: id, question: wanted })
      heed(board, sending, t('question-kept'))
    }
    onDone?.()
  }
  return (
    <form class="question-form" onSubmit={save}>
      <label class="field">
        {t('question-left')}
        <textarea
          ref={field}
          rows={2}
          maxLength={LIMITS.CARD}
          defaultValue={question ?? ''}
          placeholder={t('question-example')}
          dir="auto"
        />
      </label>
      <button type="submit" class="button main">
        {t('question-keep')}
      </button>
    </form>
  )
}
