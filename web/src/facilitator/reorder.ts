import type { Board } from '../board/board'
import { between } from '../board/ranks'
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
