import type { Board } from './board'

/** The group one sits with, or whose device this is; null for who sits alone. */
export function ownGroup(board: Board): string | null {
  const you = board.you.value
  if (!you?.participant) return you?.group ?? null
  return board.row('participant', you.participant).value?.group ?? null
}
