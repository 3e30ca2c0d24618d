import './collecting.css'
import type { Board } from '../../board/board'
import { countOf } from '../../board/select'
import { MapSurface } from '../../parts/map/MapSurface'
import { Write } from '../../parts/Write'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'
import { Unveil } from './Unveil'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** Private notes: how many there are, and what they say once all of them are revealed together. */
export function Surprises({ board, id, activity }: Props) {
  const count = countOf(board, id)
  if (activity.revealed) {
    return (
      <MapSurface board={board} map={id}>
        <Write board={board} activity={id} onBehalf />
      </MapSurface>
    )
  }
  return (
    <div class="surprises">
      <p class="surprises-count">
        <b>{count}</b> {t('wonder-written', { count })}
      </p>
      <p>{t('surprises-what')}</p>
      <Unveil board={board} id={id} count={count} main />
      <Write board={board} activity={id} onBehalf />
    </div>
  )
}
