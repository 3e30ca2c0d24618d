import './left.css'
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Board } from '../../board/board'
import { addCard } from '../../board/commands'
import { isOpen } from '../../board/select'
import { toast } from '../../parts/toast'
import { type Draft, keepDraft } from '../../sync/drafts'
import { draftsElsewhere } from '../../sync/draftsElsewhere'
import { t } from '../../words/words'
import { Refused } from './Refused'
import { useGoneOn } from './useGoneOn'

const TAKING = ['collect', 'mapping', 'surprise']

interface Props {
  board: Board
  now: string | null
}

/** What one began and could not finish: words that were refused, or begun in another step. */
export function Left({ board, now }: Props) {
  const drafts = useSignal(draftsElsewhere(board.id, now))
  useEffect(() => {
    drafts.value = draftsElsewhere(board.id, now)
  }, [board, now, drafts])
  useGoneOn(board)
  const keep = (activity: string, draft: Draft) => {
    keepDraft(board.id, activity, draft)
    drafts.value = draftsElsewhere(board.id, now)
  }
  const title = board.row('activity', now ?? '').value?.title
  return (
    <>
      <Refused board={board} />
      {drafts.value.map(([activity, draft]) => (
        <Begun
          key={activity}
          board={board}
          activity={activity}
          draft={draft}
          now={title}
          onSent={() => keep(activity, { text: '' })}
          onLetGo={() => {
            keep(activity, { text: '' })
            toast(t('left-gone'), () => keep(activity, draft))
          }}
        />
      ))}
    </>
  )
}

interface BegunProps {
  board: Board
  activity: string
  draft: Draft
  now: string | undefined
  onSent: () => void
  onLetGo: () => void
}

function Begun({ board, activity, draft, now, onSent, onLetGo }: BegunProps) {
  const words = useRef<HTMLParagraphElement>(null)
  const copied = useSignal(false)
  const step = board.row('activity', activity).value
  const open = step && TAKING.includes(step.kind) && isOpen(board, step)
  const send = () => {
    const { text, ...asked } = draft
    addCard(board, activity, text.trim(), asked)
    onSent()
    toast(t('left-sent', { title: step?.title ?? '' }))
  }
  const copy = async () => {
    if (words.current) getSelection()?.selectAllChildren(words.current)
    try {
      await navigator.clipboard.writeText(draft.text)
      copied.value = true
    } catch {
      // No clipboard over plain HTTP: the words are selected, the phone offers to copy them.
    }
  }
  return (
    <section class="left" aria-label={t('left-begun-label')}>
      <p dir="auto">{step ? t('left-begun', { title: step.title }) : t('left-begun-gone')}</p>
      <p class="card-text" dir="auto" ref={words}>
        {draft.text}
      </p>
      {now && <p dir="auto">{t('left-now', { title: now })}</p>}
      <div class="row">
        {open && (
          <button type="button" class="button" onClick={send}>
            {t('left-send')}
          </button>
        )}
        <button type="button" class="button" onClick={copy}>
          {t(copied.value ? 'left-copied' : 'left-copy')}
        </button>
        <button type="button" class="button quiet" onClick={onLetGo}>
          {t('phone-let-go')}
        </button>
      </div>
    </section>
  )
}
