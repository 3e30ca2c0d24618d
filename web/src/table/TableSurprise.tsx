import type { Board } from '../board/board'
import { isOpen } from '../board/select'
import { MapSurface } from '../parts/map/MapSurface'
import { Write } from '../parts/Write'
import type { Activity } from '../protocol.gen'
import { t } from '../words/words'
import { WrittenHere } from './WrittenHere'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** Private notes on a table's device: it writes for those without a phone; read, once all are. */
export function TableSurprise({ board, id, activity }: Props) {
  const write = isOpen(board, activity) && <Write board={board} activity={id} onBehalf />
  if (activity.revealed) {
    return (
      <MapSurface board={board} map={id}>
        {write}
      </MapSurface>
    )
  }
  return (
    <div class="table-surprise">
      <p>{t('table-surprise')}</p>
      <WrittenHere board={board} id={id} activity={activity} />
      {write}
    </div>
  )
}
