import { useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import { deleteBoard } from '../board/files'
import { Dialog } from '../parts/Dialog'
import { said } from '../parts/said'
import { toast } from '../parts/toast'
import { t } from '../words/words'

/** The one thing without a way back: it asks for the session's title. */
export function DeleteBoard({ board, onClose }: { board: Board; onClose: () => void }) {
  const title = board.row('board', 'board').value?.title ?? ''
  const typed = useSignal('')
  const busy = useSignal(false)
  const same = typed.value.trim() === title.trim()
  const remove = async (event: Event) => {
    event.preventDefault()
    if (!same || busy.value) return
    busy.value = true
    try {
      await deleteBoard(board)
    } catch (failure) {
      toast(said(failure))
    }
    onClose()
  }
  return (
    <Dialog title={t('delete-title')} onClose={onClose}>
      <form onSubmit={remove}>
        <p>{t('delete-what')}</p>
        <label class="field">
          {t('delete-type', { title })}
          <input
            autocomplete="off"
            value={typed.value}
            onInput={(event) => {
              typed.value = event.currentTarget.value
            }}
            dir="auto"
          />
        </label>
        <button type="submit" class="button main" disabled={!same}>
          {t(busy.value ? 'under-way' : 'delete-button')}
        </button>
      </form>
    </Dialog>
  )
}
