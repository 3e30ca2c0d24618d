import { type Signal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Board } from '../board/board'
import { addCard } from '../board/commands'
import { zones } from '../board/select'
import { announce } from '../parts/announce'
import { type Activity, LIMITS } from '../protocol.gen'
import { type Draft, keepDraft, readDraft } from '../sync/drafts'
import { t } from '../words/words'
import { useWriting } from './useWriting'

const ASKS = ['carrier', 'place', 'link'] as const
const WARN_AT = 60

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** The field for one's next idea. It keeps what is typed, whatever happens to the page. */
export function Writing({ board, id, activity }: Props) {
  const draft = useSignal(readDraft(board.id, id))
  const zone = useSignal<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const writing = useWriting(board)
  const left = LIMITS.CARD - [...draft.value.text].length
  const words = draft.value.text.trim()

  useEffect(() => draft.subscribe((now) => keepDraft(board.id, id, now)), [draft, board.id, id])

  function write(part: Partial<Draft>) {
    draft.value = { ...draft.value, ...part }
    writing()
  }

  function send(event: Event) {
    event.preventDefault()
    field.current?.focus()
    if (!words || left < 0) return
    const { text: _, ...asked } = draft.value
    const where = zone.value === null ? {} : { zone: zone.value }
    addCard(board, id, words, { ...asked, ...where })
    draft.value = { text: '' }
    announce(t('phone-added'))
  }

  return (
    <form class="writing" onSubmit={send}>
      <div class="writing-sheet">
        <textarea
          ref={field}
          rows={3}
          dir="auto"
          aria-label={t('write-label')}
          aria-describedby="writing-left"
          placeholder={t('phone-write-here')}
          enterkeyhint="send"
          value={draft.value.text}
          onInput={(event) => write({ text: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) send(event)
          }}
        />
        <div class="writing-foot">
          <span id="writing-left" class="writing-left" data-short={left < WARN_AT || undefined}>
            {left}
            <span class="unseen"> {t('phone-left')}</span>
          </span>
          <button type="submit" class="button main" aria-disabled={!words || left < 0}>
            {t('write-add')}
          </button>
        </div>
      </div>
      {left < 0 && <p role="alert">{t('phone-too-long', { count: -left })}</p>}
      <ZoneChoice activity={activity} zone={zone} />
      {ASKS.filter((ask) => activity.asks.includes(ask)).map((ask) => (
        <label class="field" key={ask}>
          {t(`phone-ask-${ask}`)}
          <input
            dir="auto"
            inputMode={ask === 'link' ? 'url' : 'text'}
            value={draft.value[ask] ?? ''}
            onInput={(event) => write({ [ask]: event.currentTarget.value })}
          />
        </label>
      ))}
    </form>
  )
}

/** Where in a collection the idea belongs, if its writer knows. */
function ZoneChoice({ activity, zone }: { activity: Activity; zone: Signal<string | null> }) {
  const offered = zones(activity)
  if (activity.kind !== 'collect' || offered.length === 0) return null
  return (
    <fieldset class="writing-zones">
      <legend class="unseen">{t('phone-zone')}</legend>
      {offered.map(([each, { title }]) => (
        <button
          type="button"
          class="button"
          key={each}
          aria-pressed={zone.value === each}
          onClick={() => {
            zone.value = zone.value === each ? null : each
          }}
        >
          {title}
        </button>
      ))}
    </fieldset>
  )
}
