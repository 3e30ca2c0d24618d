import type { Board } from './board'
import { cardsOf } from './select'

/** How many cards of an activity have been answered by so many people at least. */
export function answered(board: Board, activity: string, people: number): number {
  return cardsOf(board, activity).filter(
    ([card]) => (board.row('answered', card).value?.people ?? 0) >= people,
  ).length
}
