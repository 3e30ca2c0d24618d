import { useSignal } from '@preact/signals'
import { t } from '../words/words'

/** The way back for somebody who was here on another device. */
export function Returning({ onResume }: { onResume: (code: string) => void }) {
  const typed = useSignal('')
  return (
    <details>
      <summary>{t('returning')}</summary>
      <form
        class="join-form"
        onSubmit={(event) => {
          event.preventDefault()
          const code = typed.value.trim()
          if (code) onResume(code)
        }}
      >
        <label class="field">
          {t('returning-code')}
          <input
            value={typed}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            onInput={(event) => {
              typed.value = event.currentTarget.value
            }}
          />
          <small>{t('returning-help')}</small>
        </label>
        <button type="submit" class="button">
          {t('returning-go')}
        </button>
      </form>
    </details>
  )
}
