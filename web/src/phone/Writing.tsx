import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Board } from '../board/board'
import { addCard } from '../board/commands'
import { announce } from '../parts/announce'
import { type Activity, LIMITS } from '../protocol.gen'
import { type Draft, keepDraft, readDraft } from '../sync/drafts'
import { t } from '../words/words'
import { Asked } from './ahead'
import { useWriting } from './useWriting'
import { ZoneChoice } from './ZoneChoice'

const WARN_AT = 60

interface Props {
  board: Board
  id: string
  activity: Activity
  /** The card or cluster it is about. */
  about?: string | null
  /** What is asked for in the field. */
  here?: string
}

/** The field for one's next idea. It keeps what is typed, whatever happens to the page. */
export function Writing({ board, id, activity, about = null, here }: Props) {
  const draft = useSignal(readDraft(board.id, id))
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
    const zone = asked.zone && activity.zones[asked.zone] ? asked.zone : null
    addCard(board, id, words, { ...asked, zone, about })
    // The next idea is likely to be of the same kind.
    draft.value = { text: '', zone }
    announce(t('phone-added'))
  }

  return (
    <form class="writing" onSubmit={send}>
      {activity.kind !== 'mapping' && Object.keys(activity.zones).length > 0 && (
        <ZoneChoice
          activity={activity}
          zone={draft.value.zone}
          onChoose={(zone) => write({ zone })}
        />
      )}
      <div class="writing-sheet">
        <textarea
          ref={field}
          rows={3}
          dir="auto"
          aria-label={here ?? t('write-label')}
          aria-describedby="writing-left"
          placeholder={here ?? t('phone-write-here')}
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
      <Asked activity={activity} draft={draft} write={write} />
    </form>
  )
}
