import { useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import { agenda, countOf } from '../board/select'
import { Dialog } from '../parts/Dialog'
import { heedAll } from '../parts/heed'
import { t } from '../words/words'

/** Bring the ideas of earlier steps onto this map. */
export function Carry({ board, to }: { board: Board; to: string }) {
  const open = useSignal(false)
  const sources = agenda(board).filter(([id]) => id !== to && countOf(board, id) > 0)
  if (sources.length === 0) return null
  return (
    <>
      <button
        type="button"
        class="button quiet write-open"
        onClick={() => {
          open.value = true
        }}
      >
        {t('carry')}
      </button>
      {open.value && (
        <CarryDialog
          board={board}
          to={to}
          onClose={() => {
            open.value = false
          }}
        />
      )}
    </>
  )
}

/** Which steps to take ideas from: those before this one, unless somebody says otherwise. */
function CarryDialog({ board, to, onClose }: { board: Board; to: string; onClose: () => void }) {
  const all = agenda(board)
  const here = all.findIndex(([id]) => id === to)
  const sources = all.filter(([id]) => id !== to && countOf(board, id) > 0)
  const chosen = useSignal(
    new Set(
      all
        .slice(0, here)
        .filter(([, { kind }]) => kind === 'collect')
        .map(([id]) => id),
    ),
  )
  const from = sources.map(([id]) => id).filter((id) => chosen.value.has(id))
  const count = from.reduce((sum, id) => sum + countOf(board, id), 0)
  const carry = (event: Event) => {
    event.preventDefault()
    onClose()
    const sendings = from.map((id) => board.send('activity.carry', { from: id, to }))
    void heedAll(board, sendings, t('carried'))
  }
  return (
    <Dialog title={t('carry-title')} onClose={onClose}>
      <form class="activity-form" onSubmit={carry}>
        <fieldset>
          <legend class="unseen">{t('carry-title')}</legend>
          {sources.map(([id, { title }]) => (
            <label class="choice" key={id}>
              <input
                type="checkbox"
                checked={chosen.value.has(id)}
                onChange={(event) => {
                  const next = new Set(chosen.value)
                  if (event.currentTarget.checked) next.add(id)
                  else next.delete(id)
                  chosen.value = next
                }}
              />
              <span dir="auto">{t('carry-from', { title, count: countOf(board, id) })}</span>
            </label>
          ))}
        </fieldset>
        <p class="quiet-text">{t('carry-once')}</p>
        <button type="submit" class="button main" disabled={from.length === 0}>
          {t('carry-go', { count })}
        </button>
      </form>
    </Dialog>
  )
}
