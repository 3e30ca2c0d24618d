import type { Board } from './board'
import { headcount } from './headcount'
import { groups } from './select'

/** Who of a group is there: how many people it has, how many are connected, and its own device. */
export interface Here {
  people: number
  present: number
  table: boolean
}

/** Who of a group is there now. */
export function hereOf(board: Board, group: string): Here {
  const { groups: present, tables } = board.presence.value
  return {
    people: headcount(board).get(group) ?? 0,
    present: present[group] ?? 0,
    table: tables.includes(group),
  }
}

/** Who is there in the room, all its groups together; those at a distance are not of it. */
export function roomOf(board: Board): Here {
  const room: Here = { people: 0, present: 0, table: false }
  for (const [id, { remote }] of groups(board)) {
    if (remote) continue
    const { people, present, table } = hereOf(board, id)
    room.people += people
    room.present += present
    room.table ||= table
  }
  return room
}
