import './returning.css'
import { useSignal } from '@preact/signals'
import { keepWaiting, waitingWith } from '../../sync/returning'
import { t } from '../../words/words'
import type { Props } from '../Returning'
import { AskReturn } from './AskReturn'
import { WaitReturn } from './WaitReturn'

/** With one's code at once; without, as soon as a facilitator says so. */
export function WayBack({ code, onResume, onBack }: Props) {
  const secret = useSignal(waitingWith(code))
  const wait = (given: string | null) => {
    keepWaiting(code, given)
    secret.value = given
  }
  if (secret.value) {
    return (
      <WaitReturn
        code={code}
        secret={secret.value}
        onBack={(joined) => {
          keepWaiting(code, null)
          onBack(joined)
        }}
        onEnd={() => wait(null)}
      />
    )
  }
  return (
    <div class="returning">
      <WithCode onResume={onResume} />
      <AskReturn code={code} onAsked={wait} />
    </div>
  )
}

function WithCode({ onResume }: Pick<Props, 'onResume'>) {
  const typed = useSignal('')
  return (
    <form
      class="join-form"
      onSubmit={(event) => {
        event.preventDefault()
        const resume = typed.value.trim()
        if (resume) onResume(resume)
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
  )
}
