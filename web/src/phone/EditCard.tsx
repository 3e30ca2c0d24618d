import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Board } from '../board/board'
import { setCard } from '../board/commands'
import { heed } from '../parts/heed'
import { type Card, LIMITS } from '../protocol.gen'
import { t } from '../words/words'

interface Props {
  board: Board
  id: string
  card: Card
  onDone: () => void
}

/** One's own words, to word better. */
export function EditCard({ board, id, card, onDone }: Props) {
  const text = useSignal(card.text)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const words = text.value.trim()
  const fits = words !== '' && [...words].length <= LIMITS.CARD

  function save(event: Event) {
    event.preventDefault()
    if (!fits) return
    if (words !== card.text) void heed(board, setCard(board, id, { text: words }))
    onDone()
  }

  return (
    <form class="writing-sheet" onSubmit={save}>
      <textarea
        ref={field}
        rows={3}
        dir="auto"
        aria-label={t('card-words')}
        value={text}
        onInput={(event) => {
          text.value = event.currentTarget.value
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone()
          if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) save(event)
        }}
      />
      <div class="row writing-edit">
        <button type="button" class="button quiet" onClick={onDone}>
          {t('cancel')}
        </button>
        <button type="submit" class="button main" aria-disabled={!fits}>
          {t('save')}
        </button>
      </div>
    </form>
  )
}
