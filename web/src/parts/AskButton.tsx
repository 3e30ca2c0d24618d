import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { t } from '../words/words'
import { said } from './said'

interface Props {
  class: string
  /** Asks it of the server. Raises `Problem`. */
  ask: () => Promise<unknown>
  children: ComponentChildren
}

/** A button for what only the server can do: it says that it is under way, and why it failed. */
export function AskButton({ class: looks, ask, children }: Props) {
  const busy = useSignal(false)
  const failed = useSignal('')
  async function press() {
    if (busy.value) return
    busy.value = true
    failed.value = ''
    try {
      await ask()
    } catch (error) {
      failed.value = said(error)
    } finally {
      busy.value = false
    }
  }
  return (
    <>
      <button type="button" class={`button ${looks}`} aria-disabled={busy} onClick={press}>
        {busy.value ? t('under-way') : children}
      </button>
      {failed.value && <p role="alert">{failed}</p>}
    </>
  )
}
