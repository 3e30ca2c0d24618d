import type { Board } from './board'

/** How many people each group has; those without one under null. */
export function headcount(board: Board): Map<string | null, number> {
  const counts = new Map<string | null, number>()
  for (const { group } of board.rows('participant').value.values()) {
    counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  return counts
}
