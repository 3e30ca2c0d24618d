import { useSignal } from '@preact/signals'
import { go } from '../route'
import { t } from '../words/words'
import { codeOf } from './code'

const LENGTH = 6

/** The way in for somebody who was told a code. */
export function EnterCode() {
  const typed = useSignal('')
  const short = useSignal(false)

  function enter(event: Event) {
    event.preventDefault()
    const code = codeOf(typed.value)
    short.value = code.length !== LENGTH
    if (!short.value) go(`/j/${encodeURIComponent(code)}`)
  }

  return (
    <form class="home-sheet" onSubmit={enter}>
      <h2>{t('enter-code-title')}</h2>
      <div class="home-code">
        <label class="field">
          {t('enter-code-label')}
          <input
            value={typed}
            onInput={(event) => {
              typed.value = event.currentTarget.value
            }}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-describedby="code-help"
            aria-invalid={short}
          />
        </label>
        <button type="submit" class="button main">
          {t('enter-code-go')}
        </button>
      </div>
      <p id="code-help" class="quiet-text" role={short.value ? 'alert' : undefined}>
        {t(short.value ? 'enter-code-short' : 'enter-code-help')}
      </p>
    </form>
  )
}
