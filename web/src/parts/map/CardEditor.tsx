import { useRef } from 'preact/hooks'
import { LIMITS } from '../../protocol.gen'
import { t } from '../../words/words'
import { Dialog } from '../Dialog'
import { heed } from '../heed'
import { useSurface } from './surface'

/** Change the words of a card; the log keeps what they were. */
export function CardEditor({ id, onClose }: { id: string; onClose: () => void }) {
  const { board } = useSurface()
  const field = useRef<HTMLTextAreaElement>(null)
  const before = board.row('card', id).peek()?.text ?? ''
  const save = (event: Event) => {
    event.preventDefault()
    const text = field.current?.value.trim()
    if (text && text !== before)
      heed(board, board.send('card.set', { card: id, text }), t('card-edited'))
    onClose()
  }
  return (
    <Dialog title={t('card-edit')} onClose={onClose}>
      <form onSubmit={save}>
        <label class="field">
          {t('card-words')}
          <textarea
            ref={field}
            rows={4}
            maxLength={LIMITS.CARD}
            defaultValue={before}
            required
            dir="auto"
          />
          <small>{t('card-edit-trace')}</small>
        </label>
        <button type="submit" class="button main">
          {t('save')}
        </button>
      </form>
    </Dialog>
  )
}
