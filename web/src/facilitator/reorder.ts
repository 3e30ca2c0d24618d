import type { Board } from '../board/board'
import { agenda } from '../board/select'
import { heed } from '../parts/heed'

/** Move an activity so that it stands at that place of the agenda, the first being 0. */
export function moveTo(board: Board, activity: string, place: number): void {
  const others = agenda(board).filter(([id]) => id !== activity)
  const order = between(
    others.map(([, record]) => record.order),
    place,
  )
  heed(board, board.send('activity.set', { activity, fields: { order } }))
}

/** A number that sorts at `place` among ordered numbers. */
export function between(orders: readonly number[], place: number): number {
  const at = Math.max(0, Math.min(place, orders.length))
  const before = orders[at - 1]
  const after = orders[at]
  if (before === undefined) return after === undefined ? 1 : after - 1
  return after === undefined ? before + 1 : (before + after) / 2
}
