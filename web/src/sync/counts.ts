const STORE = 'canevas:hands:'

/** What this device has counted on a board, by card. */
export function readCounts<C>(board: string): Record<string, C> {
  try {
    return JSON.parse(localStorage.getItem(STORE + board) ?? '{}') as Record<string, C>
  } catch {
    return {}
  }
}

export function keepCounts(board: string, counts: Record<string, unknown>): void {
  try {
    localStorage.setItem(STORE + board, JSON.stringify(counts))
  } catch {
    // No storage here: the counts are remembered as long as the page.
  }
}
