import './Table.css'
import type { Board } from '../board/board'
import { momentOf } from '../board/moments'
import { ownGroup } from '../board/seat'
import { current } from '../board/select'
import { mapOf } from '../board/zoned'
import { Connection } from '../parts/Connection'
import { Empty } from '../parts/Empty'
import { LiveRegion } from '../parts/LiveRegion'
import { MapSurface } from '../parts/map/MapSurface'
import { Progress } from '../parts/Progress'
import { ReadReport } from '../parts/report/ReadReport'
import { Spotlight } from '../parts/Spotlight'
import { Lock } from '../parts/signs/Icon'
import { Timer } from '../parts/Timer'
import { Toasts } from '../parts/Toasts'
import { useDigest } from '../parts/useDigest'
import { Write } from '../parts/Write'
import { t } from '../words/words'
import { FromAfar } from './FromAfar'
import { Introductions } from './introductions/Introductions'
import { TableMoment } from './TableMoment'
import { TableName } from './TableName'
import { TableSurprise } from './TableSurprise'
import { WrittenHere } from './WrittenHere'
import { TableYarn } from './yarn/TableYarn'

/** A table's own screen: what it sorts together, by touch, mouse or keys. */
export function Table({ board }: { board: Board }) {
  const [id, activity] = current(board) ?? []
  useDigest(board, id ?? null)
  return (
    <main class="table">
      <header>
        <TableName board={board} />
        <Progress board={board} class="table-agenda" />
        <div class="table-state">
          {activity?.timer && <Timer timer={activity.timer} now={board.now} />}
          <Connection board={board} />
        </div>
      </header>
      <FromAfar board={board} />
      <Spotlight board={board} />
      {id && activity ? (
        <TableActivity key={id} board={board} id={id} />
      ) : (
        <Empty>
          <p>{t('table-waiting')}</p>
        </Empty>
      )}
      <Toasts />
      <LiveRegion />
    </main>
  )
}

function TableActivity({ board, id }: { board: Board; id: string }) {
  const activity = board.row('activity', id).value
  const closed = board.row('board', 'board').value?.closed ?? false
  if (!activity) return null
  const moment = momentOf(activity)
  if (moment)
    return <TableMoment key={moment} board={board} id={id} activity={activity} moment={moment} />
  if (activity.kind === 'yarn') return <TableYarn board={board} activity={activity} />
  if (activity.kind === 'introductions') {
    return <Introductions board={board} activity={activity} />
  }
  if (activity.kind === 'surprise') {
    return (
      <section class="table-main">
        <h2 dir="auto">{activity.prompt ?? activity.title}</h2>
        <TableSurprise board={board} id={id} activity={activity} />
      </section>
    )
  }
  if (activity.kind !== 'collect' && activity.kind !== 'mapping') {
    return (
      <section class="table-calm">
        <h2 dir="auto">{activity.title}</h2>
        {activity.prompt && <p dir="auto">{activity.prompt}</p>}
        {activity.kind === 'synthesis' && <ReadReport board={board} />}
      </section>
    )
  }
  return (
    <section class="table-main">
      <h2 dir="auto">
        {activity.prompt ?? activity.title}
        {(activity.locked || closed) && (
          <span class="table-note">
            <Lock />
            {t(closed ? 'session-closed' : 'activity-locked')}
          </span>
        )}
      </h2>
      <MapSurface board={board} map={mapOf(id, activity, ownGroup(board))}>
        <WrittenHere board={board} id={id} activity={activity} />
        {!activity.locked && !closed && <Write board={board} activity={id} onBehalf />}
      </MapSurface>
    </section>
  )
}
