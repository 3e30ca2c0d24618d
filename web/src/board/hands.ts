import { type Signal, signal } from '@preact/signals'
import type { Hands } from '../protocol.gen'
import { keepCounts, readCounts } from '../sync/counts'
import type { Board, Sending } from './board'

export type Counts = Pick<Hands, 'shared' | 'not_ours' | 'opposed'>

const kept = new WeakMap<Board, Signal<Record<string, Counts>>>()

/**
 * The hands counted for people without phones; null where none were. Until the reveal nobody is
 * sent what a group has counted, so its own device remembers.
 */
export function handsOf(board: Board, card: string, group: string): Counts | null {
  return board.row('hands', `${card}/${group}`).value ?? keptBy(board).value[card] ?? null
}

/** Count hands; each time anew, the last count holds, and none at all takes it back. */
export function countHands(board: Board, card: string, group: string, counts: Counts): Sending {
  const counted = keptBy(board)
  const { [card]: _, ...others } = counted.value
  const any = Object.values(counts).some((count) => count > 0)
  counted.value = any ? { ...others, [card]: counts } : others
  keepCounts(board.id, counted.value)
  return board.send('hands.count', { card, group, ...counts })
}

function keptBy(board: Board): Signal<Record<string, Counts>> {
  const known = kept.get(board) ?? signal(readCounts<Counts>(board.id))
  kept.set(board, known)
  return known
}
