import { useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import { agenda, countOf } from '../board/select'
import { Dialog } from '../parts/Dialog'
import { heed } from '../parts/heed'
import { t } from '../words/words'

/** Bring the ideas of an earlier step onto this map. */
export function Carry({ board, to }: { board: Board; to: string }) {
  const open = useSignal(false)
  const sources = agenda(board).filter(([id]) => id !== to && countOf(board, id) > 0)
  if (sources.length === 0) return null
  const carry = (from: string) => {
    open.value = false
    heed(board, board.send('activity.carry', { from, to }), t('carried'))
  }
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
        <Dialog
          title={t('carry-title')}
          onClose={() => {
            open.value = false
          }}
        >
          <ul class="panel-list">
            {sources.map(([id, activity]) => (
              <li key={id}>
                <button type="button" class="button" onClick={() => carry(id)}>
                  {t('carry-from', { title: activity.title, count: countOf(board, id) })}
                </button>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  )
}
