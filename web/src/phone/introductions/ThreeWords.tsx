import { useSignal } from '@preact/signals'
import { LIMITS } from '../../protocol.gen'
import { t } from '../../words/words'

const PLACES = Array.from({ length: LIMITS.KEYWORDS_EACH }, (_, nth) => nth)

interface Props {
  words: readonly string[]
  onWrite: (words: string[]) => void
}

/** Up to three words, a field each. */
export function ThreeWords({ words, onWrite }: Props) {
  // A word that is taken away leaves its field empty: the others stay where they are.
  const fields = useSignal(PLACES.map((nth) => words[nth] ?? ''))
  const left = words.filter(Boolean).join('\n') !== fields.value.filter(Boolean).join('\n')
  if (left) fields.value = PLACES.map((nth) => words[nth] ?? '')
  return (
    <fieldset class="intro-part intro-words">
      <legend>{t('intro-words')}</legend>
      <p class="quiet-text">{t('intro-words-help')}</p>
      {PLACES.map((nth) => (
        <label key={nth}>
          <span aria-hidden="true">{nth + 1}</span>
          <input
            class="input"
            dir="auto"
            maxLength={LIMITS.KEYWORD}
            autocomplete="off"
            enterkeyhint={nth === PLACES.length - 1 ? 'done' : 'next'}
            aria-label={t('intro-word', { number: nth + 1 })}
            value={fields.value[nth]}
            onInput={(event) => {
              const typed = event.currentTarget.value
              fields.value = fields.value.map((word, each) => (each === nth ? typed : word))
              onWrite(fields.value)
            }}
          />
        </label>
      ))}
    </fieldset>
  )
}
