import './CopyLink.css'
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { t } from '../words/words'

/** A link to hand on; copied where the browser lets us, else selected to be copied by hand. */
export function CopyLink({ label, link }: { label: string; link: string }) {
  const field = useRef<HTMLInputElement>(null)
  const copied = useSignal(false)
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(link)
      copied.value = true
    } catch {
      // No clipboard over plain HTTP: it is selected, the keyboard does the rest.
    }
  }
  return (
    <div class="copy-link">
      <input
        class="input"
        ref={field}
        readOnly
        value={link}
        aria-label={label}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" class="button" onClick={copy}>
        {t(copied.value ? 'copied' : 'copy')}
      </button>
    </div>
  )
}
