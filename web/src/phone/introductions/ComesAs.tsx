import { useSignal } from '@preact/signals'
import { LIMITS } from '../../protocol.gen'
import { t } from '../../words/words'

interface Props {
  capacity: string
  onSay: (capacity: string) => void
}

/** As what one comes: by profession, by commitment, or in one's own words. */
export function ComesAs({ capacity, onSay }: Props) {
  const offered = [t('intro-professional'), t('intro-activist')]
  const asked = useSignal(false)
  const other = capacity !== '' && !offered.includes(capacity)
  return (
    <fieldset class="intro-part">
      <legend>{t('intro-capacity')}</legend>
      <div class="row">
        {offered.map((each) => (
          <button
            type="button"
            class="button intro-chip"
            key={each}
            aria-pressed={capacity === each}
            onClick={() => {
              asked.value = false
              onSay(capacity === each ? '' : each)
            }}
          >
            {each}
          </button>
        ))}
        <button
          type="button"
          class="button intro-chip"
          aria-pressed={other}
          aria-expanded={other || asked.value}
          onClick={() => {
            asked.value = !(other || asked.value)
            onSay('')
          }}
        >
          {t('intro-other')}
        </button>
      </div>
      {(other || asked.value) && (
        <label class="field">
          {t('intro-which')}
          <input
            dir="auto"
            maxLength={LIMITS.NAME}
            autocomplete="off"
            placeholder={t('intro-which-example')}
            value={other ? capacity : ''}
            onInput={(event) => onSay(event.currentTarget.value)}
          />
        </label>
      )}
    </fieldset>
  )
}
