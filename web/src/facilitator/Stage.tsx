import type { Board } from '../board/board'
import { Empty } from '../parts/Empty'
import { MapSurface } from '../parts/map/MapSurface'
import { Write } from '../parts/Write'
import { t } from '../words/words'
import { Carry } from './Carry'
import { NotStarted } from './NotStarted'

/** The step at hand: what to say and do, and what the room makes of it. */
export function Stage({ board, id }: { board: Board; id: string | null }) {
  const activity = board.row('activity', id ?? '').value
  if (!id || !activity) return <NotStarted board={board} />
  const arranged = activity.kind === 'collect' || activity.kind === 'mapping'
  return (
    <section class="facil-stage">
      <h2 dir="auto">{activity.prompt ?? activity.title}</h2>
      {arranged ? (
        <MapSurface key={id} board={board} map={id}>
          <Write board={board} activity={id} onBehalf />
          {activity.kind === 'mapping' && <Carry board={board} to={id} />}
        </MapSurface>
      ) : (
        <Empty>
          <p>{t('stage-calm')}</p>
        </Empty>
      )}
    </section>
  )
}
