import './LanguageSwitch.css'
import { choose, language, languages, t } from '../words/words'

/** A choice of languages, each under its own name, remembered on this device. */
export function LanguageSwitch() {
  return (
    <fieldset class="languages" aria-label={t('language')}>
      {languages.map((each) => (
        <button
          type="button"
          key={each}
          lang={each}
          aria-pressed={language.value === each}
          onClick={() => void choose(each)}
        >
          {new Intl.DisplayNames(each, { type: 'language' }).of(each)}
        </button>
      ))}
    </fieldset>
  )
}
