import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Board } from '../../board/board'
import { placeCard, setCard } from '../../board/commands'
import { ownGroup } from '../../board/seat'
import { zones } from '../../board/select'
import { mapOf, zoneOf } from '../../board/zoned'
import { heed } from '../../parts/heed'
import { type Activity, type Card, LIMITS } from '../../protocol.gen'
import { t } from '../../words/words'
import { ZoneChoice } from '../ZoneChoice'
import { ASKS } from './Asked'

interface Props {
  board: Board
  /** The activity of the card. */
  of: string
  activity: Activity
  id: string
  card: Card
  onDone: () => void
}

/** One's own idea, to word better, to complete, to put elsewhere. */
export function EditCard({ board, of, activity, id, card, onDone }: Props) {
  const before = zoneOf(board, of, activity, [id, card])
  const draft = useSignal({
    text: card.text,
    carrier: card.carrier,
    place: card.place,
    link: card.link,
  })
  const zone = useSignal(before)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const words = draft.value.text.trim()
  const fits = words !== '' && [...words].length <= LIMITS.CARD
  const asked = ASKS.filter((ask) => activity.asks.includes(ask) || card[ask])
  const mapping = activity.kind === 'mapping' || zones(activity).length === 0

  function save(event: Event) {
    event.preventDefault()
    if (!fits) return
    const { text: _, ...answers } = draft.value
    const fields = Object.fromEntries(
      Object.entries({ ...answers, text: words }).filter(
        ([name, value]) => (value ?? '') !== (card[name as keyof Card] ?? ''),
      ),
    )
    if (Object.keys(fields).length > 0) void heed(board, setCard(board, id, fields))
    if (zone.value !== before) {
      const map = mapOf(of, activity, ownGroup(board))
      void heed(board, placeCard(board, map, id, { zone: zone.value }))
    }
    onDone()
  }

  return (
    <form
      class="writing-sheet writing"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone()
      }}
    >
      <textarea
        ref={field}
        rows={3}
        dir="auto"
        aria-label={t('card-words')}
        value={draft.value.text}
        onInput={(event) => {
          draft.value = { ...draft.value, text: event.currentTarget.value }
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) save(event)
        }}
      />
      {!mapping && (
        <ZoneChoice
          activity={activity}
          zone={zone.value}
          onChoose={(chosen) => {
            zone.value = chosen
          }}
        />
      )}
      {asked.map((ask) => (
        <label class="field" key={ask}>
          {t(`phone-ask-${ask}`)}
          <input
            dir="auto"
            inputMode={ask === 'link' ? 'url' : 'text'}
            maxLength={ask === 'link' ? LIMITS.CARD : LIMITS.NAME}
            value={draft.value[ask] ?? ''}
            onInput={(event) => {
              draft.value = { ...draft.value, [ask]: event.currentTarget.value }
            }}
          />
        </label>
      ))}
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
