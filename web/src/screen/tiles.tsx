import type { VNode } from 'preact'
import type { Board } from '../board/board'
import { hereOf } from '../board/here'
import { ownGroup } from '../board/seat'
import { groups } from '../board/select'
import { GroupState } from '../parts/GroupState'
import { GroupTile } from '../parts/GroupTile'
import { RoomTile } from '../parts/RoomTile'

/**
 * A tile of equal weight for every group; on the screen of a group at a distance, its own marked and
 * one for the room. `activity` is the mapping that they sort for, if any.
 */
export function tiles(board: Board, activity: string | null): VNode[] {
  const own = ownGroup(board)
  const each = groups(board).map(([id, group]) => (
    <GroupTile key={id} group={group} here={hereOf(board, id)} own={id === own}>
      <GroupState board={board} id={id} group={group} activity={activity} />
    </GroupTile>
  ))
  if (!own || !board.row('group', own).value?.remote) return each
  return [...each, <RoomTile key="the-room" board={board} activity={activity} />]
}
