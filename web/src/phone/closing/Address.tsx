import './closing.css'
import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Board } from '../../board/board'
import { leaveAddress, myAddress, withdrawAddress } from '../../board/contacts'
import { AskButton } from '../../parts/AskButton'
import { said } from '../../parts/said'
import { t } from '../../words/words'

/** One's address for the exchange list: left, changed and withdrawn by oneself. */
export function Address({ board }: { board: Board }) {
  // Undefined as long as nobody has said.
  const left = useSignal<string | null | undefined>(undefined)
  const failed = useSignal('')
  const done = useSignal('')
  const look = async () => {
    failed.value = ''
    try {
      left.value = await myAddress(board)
    } catch (error) {
      failed.value = said(error)
    }
  }
  useEffect(() => void look(), [board])

  return (
    <section class="address">
      <h2>{t('address-title')}</h2>
      <p>{t('address-what')}</p>
      {failed.value ? (
        <>
          <p role="alert">{failed}</p>
          <button type="button" class="button" onClick={look}>
            {t('try-again')}
          </button>
        </>
      ) : left.value === undefined ? (
        <p class="quiet-text">{t('waiting')}</p>
      ) : left.value ? (
        <>
          <p class="address-left">{left}</p>
          <AskButton
            class=""
            ask={async () => {
              await withdrawAddress(board)
              left.value = null
              done.value = t('address-withdrawn')
            }}
          >
            {t('address-withdraw')}
          </AskButton>
        </>
      ) : (
        <Leave board={board} left={left} done={done} />
      )}
      <p role="status">{done}</p>
    </section>
  )
}

interface LeaveProps {
  board: Board
  left: Signal<string | null | undefined>
  done: Signal<string>
}

function Leave({ board, left, done }: LeaveProps) {
  const busy = useSignal(false)
  const problem = useSignal('')

  async function leave(event: Event) {
    event.preventDefault()
    if (busy.value) return
    const data = new FormData(event.currentTarget as HTMLFormElement)
    const email = String(data.get('email')).trim()
    problem.value = !email ? t('address-empty') : data.has('agree') ? '' : t('address-agree-first')
    if (problem.value) return
    busy.value = true
    try {
      left.value = await leaveAddress(board, email)
      done.value = t('address-done')
    } catch (error) {
      problem.value = said(error)
    } finally {
      busy.value = false
    }
  }

  return (
    <form noValidate onSubmit={leave}>
      <label class="field">
        {t('address-label')}
        <input name="email" type="email" autocomplete="email" inputMode="email" />
      </label>
      <label class="choice">
        <input type="checkbox" name="agree" />
        <span>{t('address-agree')}</span>
      </label>
      {problem.value && <p role="alert">{problem}</p>}
      <button type="submit" class="button main" aria-disabled={busy}>
        {t(busy.value ? 'under-way' : 'address-leave')}
      </button>
    </form>
  )
}
