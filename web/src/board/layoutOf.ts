import type { Activity } from '../protocol.gen'
import type { Board } from './board'
import { type Layout, layout } from './layout'

/** What lies where on a map: an activity's own, or a group's. */
export function layoutOf(board: Board, map: string, activity: Activity): Layout {
  return layout(map, activity.zones, {
    cards: board.rows('card').value,
    clusters: board.rows('cluster').value,
    placements: board.rows('placement').value,
  })
}
