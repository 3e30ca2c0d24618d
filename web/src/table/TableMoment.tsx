import './TableMoment.css'
import type { Board } from '../board/board'
import type { Moment } from '../board/moments'
import { ownGroup } from '../board/seat'
import { isOpen } from '../board/select'
import { Empty } from '../parts/Empty'
import { MapSurface } from '../parts/map/MapSurface'
import { Say } from '../parts/Say'
import { Write } from '../parts/Write'
import type { Activity } from '../protocol.gen'
import { t } from '../words/words'
import { ForOthers } from './ForOthers'
import { Plenary } from './Plenary'

interface Props {
  board: Board
  id: string
  activity: Activity
  moment: Moment
}

/** What a table's device is for in each moment of a mapping. */
export function TableMoment({ board, id, activity, moment }: Props) {
  const group = ownGroup(board)
  const write = isOpen(board, activity) && <Write board={board} activity={id} onBehalf />
  if (moment === 'situate' && group) {
    return (
      <section class="table-main">
        <h2>{t('asked-situate')}</h2>
        <ForOthers board={board} id={id} group={group}>
          {write}
        </ForOthers>
      </section>
    )
  }
  if ((moment === 'sort' || moment === 'break') && group) {
    return (
      <section class="table-main">
        <div class="table-asked">
          <h2>{t(`asked-${moment}`)}</h2>
          <Say board={board} map={`${id}/${group}`} group={group} />
        </div>
        <MapSurface board={board} map={`${id}/${group}`}>
          {write}
        </MapSurface>
      </section>
    )
  }
  return (
    <section class="table-main">
      <h2>{t(`asked-${moment}`)}</h2>
      {activity.revealed ? (
        <Plenary board={board} id={id} activity={activity}>
          {write}
        </Plenary>
      ) : (
        <Empty>
          <p>{t('table-map-hidden')}</p>
        </Empty>
      )}
    </section>
  )
}
