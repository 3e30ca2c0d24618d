import type { Board } from './board'
import { countOf } from './select'

/** How far a group has come on its own map. */
export interface Headway {
  placed: number
  total: number
}

/** How many of an activity's cards a group has placed on its own map. */
export function headway(board: Board, activity: string, group: string): Headway {
  const total = countOf(board, activity)
  const placed = board.row('headway', `${activity}/${group}`).value?.placed ?? 0
  return { placed: Math.min(placed, total), total }
}
