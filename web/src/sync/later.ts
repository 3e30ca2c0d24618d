const STORE = 'canevas:later:'

/** Cards of an activity that were put off on this device, in the order in which they were. */
export function readLater(board: string, activity: string): string[] {
  try {
    const kept = localStorage.getItem(name(board, activity))
    return kept ? (JSON.parse(kept) as string[]) : []
  } catch {
    return []
  }
}

export function keepLater(board: string, activity: string, cards: readonly string[]): void {
  try {
    if (cards.length > 0) localStorage.setItem(name(board, activity), JSON.stringify(cards))
    else localStorage.removeItem(name(board, activity))
  } catch {
    // No storage here: what was put off stays so as long as the page.
  }
}

function name(board: string, activity: string): string {
  return `${STORE}${board}/${activity}`
}
