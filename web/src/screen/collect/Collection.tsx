import type { Board } from '../../board/board'
import { isVoted } from '../../board/dots'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'
import { Counts } from '../Counts'
import { Wall } from '../Wall'
import { ZoneWall } from './ZoneWall'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** What people wrote, by zone where there are some; while it is hidden, how much there is. */
export function Collection({ board, id, activity }: Props) {
  if (!activity.revealed) {
    return <Counts board={board} id={id} secret={activity.kind === 'surprise'} />
  }
  const voting = activity.votes_each > 0 && !isVoted(activity)
  return (
    <section class="collection">
      {Object.keys(activity.zones).length > 0 ? (
        <ZoneWall board={board} id={id} activity={activity} />
      ) : (
        <Wall board={board} id={id} />
      )}
      {voting && (
        <p class="collection-voting">
          <i aria-hidden="true" />
          {t('screen-voting', { count: activity.votes_each })}
        </p>
      )}
    </section>
  )
}
