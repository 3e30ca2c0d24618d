import './GroupState.css'
import type { Board } from '../board/board'
import { headway } from '../board/headway'
import { hereOf } from '../board/here'
import { momentOf } from '../board/moments'
import type { Group } from '../protocol.gen'
import { t } from '../words/words'
import { Check } from './signs/Icon'
import { useLastSign } from './useLastSign'

interface Props {
  board: Board
  id: string
  group: Group
  /** The mapping that it sorts for; null where there is nothing to sort. */
  activity: string | null
}

/** How a group stands: whether somebody is there, how far it has sorted, whether it is done. */
export function GroupState({ board, id, group, activity }: Props) {
  const minutes = useLastSign(board, [id])
  const { people, present, table } = hereOf(board, id)
  return (
    <div class="group-state">
      {/* Where nobody has come by phone, that stands in place of how many they are. */}
      {people > 0 && present === 0 && table && <p>{t('table-here')}</p>}
      {minutes !== null && <p>{t('last-sign', { minutes })}</p>}
      {activity && <Sorted board={board} id={id} group={group} activity={activity} />}
    </div>
  )
}

function Sorted({ board, id, group, activity }: Props & { activity: string }) {
  const { placed, total } = headway(board, activity, id)
  const record = board.row('activity', activity).value
  const sorting = record && momentOf(record) === 'sort'
  if (total === 0) return null
  return (
    <>
      {group.finished && (
        <p>
          <span class="group-done">
            <Check />
            {t('group-finished')}
          </span>
        </p>
      )}
      {(sorting || group.finished || placed > 0) && (
        <p>{t('headway', { placed, left: total - placed })}</p>
      )}
      <span class="group-way" aria-hidden="true">
        <span style={{ inlineSize: `${(100 * placed) / total}%` }} />
      </span>
    </>
  )
}
