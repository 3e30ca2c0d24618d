import type { VNode } from 'preact'
import type { Board } from '../board/board'
import { headway } from '../board/headway'
import { hereOf } from '../board/here'
import { lastSigns } from '../board/lastSigns'
import { ownGroup } from '../board/seat'
import { groups, type Row } from '../board/select'
import { GroupState } from '../parts/GroupState'
import { GroupTile } from '../parts/GroupTile'
import { RoomTile } from '../parts/RoomTile'
import type { Group } from '../protocol.gen'

/**
 * A tile of equal weight for every group; on the screen of a group at a distance, its own marked and
 * one for the room. Once some have come, tables where nobody sits leave the room to these. `activity`
 * is the mapping that they sort for, if any.
 */
export function tiles(board: Board, activity: string | null): VNode[] {
  const own = ownGroup(board)
  const all = groups(board)
  const inUse = all.filter((group) => isInUse(board, activity, group))
  const each = (inUse.length > 0 ? inUse : all).map(([id, group]) => (
    <GroupTile key={id} group={group} here={hereOf(board, id)} own={id === own}>
      <GroupState board={board} id={id} group={group} activity={activity} />
    </GroupTile>
  ))
  if (!own || !board.row('group', own).value?.remote) return each
  return [...each, <RoomTile key="the-room" board={board} activity={activity} />]
}

/** Whether somebody is, or was, at a group; one at a distance is always told, so that it is not forgotten. */
function isInUse(board: Board, activity: string | null, [id, group]: Row<Group>) {
  const { people, table } = hereOf(board, id)
  const came = people > 0 || table || lastSigns(board).value.has(id)
  const sorted = group.finished || (activity !== null && headway(board, activity, id).placed > 0)
  return group.remote || came || sorted
}
