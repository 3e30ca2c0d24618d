import './Dialog.css'
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { t } from '../words/words'
import { Cross } from './signs/Icon'

interface Props {
  title: string
  onClose: () => void
  children: ComponentChildren
}

/** A question that waits for its answer; Escape and the cross close it. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <div class="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button
          type="button"
          class="button quiet"
          aria-label={t('close')}
          onClick={() => dialog.current?.close()}
        >
          <Cross />
        </button>
      </div>
      {children}
    </dialog>
  )
}
