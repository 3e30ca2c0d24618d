import type { Activity, Card } from '../protocol.gen'
import type { Board, Sending } from './board'
import { cardsOf, type Row } from './select'

export interface Budget {
  each: number
  given: number
  /** Never below 0, also where the budget has become smaller than what was given. */
  left: number
}

/** Give a card so many dots in all; none takes them back. */
export function giveDots(board: Board, card: string, count: number): Sending {
  return board.send('vote.cast', { card, count })
}

/** The dots that the person at this device gave a card. Nobody else's come here. */
export function ownDots(board: Board, card: string): number {
  const me = board.you.value?.participant
  return me ? (board.row('vote', `${card}/${me}`).value?.count ?? 0) : 0
}

/** What one may give in an activity, and has given. */
export function budgetOf(board: Board, id: string, activity: Activity): Budget {
  const each = activity.votes_each
  const cards = board.rows('card').value
  const given = [...board.rows('vote').value.values()]
    .filter(({ card }) => cards.get(card)?.activity === id && !cards.get(card)?.withheld)
    .reduce((sum, { count }) => sum + count, 0)
  return { each, given, left: Math.max(0, each - given) }
}

/** Whether the vote on what is shown of an activity is over: then all may see the totals. */
export function isVoted(activity: Activity): boolean {
  return activity.revealed && activity.locked
}

/** The total of a card, where it may be seen here. */
export function dotsOf(board: Board, card: string): number {
  return board.row('dots', card).value?.count ?? 0
}

/** All dots that were given to the cards of an activity, as far as they may be seen here. */
export function dotsIn(board: Board, activity: string): number {
  return cardsOf(board, activity).reduce((sum, [id]) => sum + dotsOf(board, id), 0)
}

/** Cards with the most dots first; those with as many keep their order. */
export function byDots(board: Board, cards: readonly Row<Card>[]): Row<Card>[] {
  const dots = board.rows('dots').value
  const count = (id: string) => dots.get(id)?.count ?? 0
  return [...cards].sort(([a], [b]) => count(b) - count(a))
}
