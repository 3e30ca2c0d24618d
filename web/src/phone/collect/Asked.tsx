import './collect.css'
import { type Signal, useSignal } from '@preact/signals'
import { type Activity, LIMITS } from '../../protocol.gen'
import type { Draft } from '../../sync/drafts'
import { t } from '../../words/words'

export const ASKS = ['carrier', 'place', 'link'] as const

interface Props {
  activity: Activity
  draft: Signal<Draft>
  write: (part: Partial<Draft>) => void
}

/** What an activity asks besides the idea; and for whom it is written, where that is not oneself. */
export function Asked({ activity, draft, write }: Props) {
  const forAnother = useSignal(Boolean(draft.value.on_behalf))
  return (
    <>
      {ASKS.filter((ask) => activity.asks.includes(ask)).map((ask) => (
        <label class="field" key={ask}>
          {t(`phone-ask-${ask}`)}
          <input
            dir="auto"
            inputMode={ask === 'link' ? 'url' : 'text'}
            maxLength={ask === 'link' ? LIMITS.CARD : LIMITS.NAME}
            value={draft.value[ask] ?? ''}
            onInput={(event) => write({ [ask]: event.currentTarget.value })}
          />
        </label>
      ))}
      {forAnother.value ? (
        <label class="field">
          {t('phone-on-behalf-who')}
          <input
            dir="auto"
            autocomplete="off"
            maxLength={LIMITS.NAME}
            value={draft.value.on_behalf ?? ''}
            onInput={(event) => write({ on_behalf: event.currentTarget.value })}
          />
          <small>{t(activity.authors ? 'phone-on-behalf-shown' : 'phone-on-behalf-hidden')}</small>
        </label>
      ) : (
        <button
          type="button"
          class="button quiet writing-for"
          onClick={() => {
            forAnother.value = true
          }}
        >
          {t('phone-on-behalf')}
        </button>
      )}
    </>
  )
}
