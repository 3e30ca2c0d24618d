import './Toasts.css'
import { t } from '../words/words'
import { Cross, Undo } from './signs/Icon'
import { dismiss, toasts } from './toast'

/** Where sentences of the moment appear; one on each page. */
export function Toasts() {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.value.map(({ id, text, undo }) => (
        <div class="toast" key={id}>
          <p>{text}</p>
          {undo && (
            <button
              type="button"
              class="button"
              onClick={() => {
                undo()
                dismiss(id)
              }}
            >
              <Undo />
              {t('undo')}
            </button>
          )}
          <button type="button" class="button" aria-label={t('close')} onClick={() => dismiss(id)}>
            <Cross />
          </button>
        </div>
      ))}
    </div>
  )
}
