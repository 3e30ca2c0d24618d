/** Words not yet sent, kept on this device until they are. */
export interface Draft {
  text: string
  carrier?: string
  place?: string
  link?: string
  on_behalf?: string
  zone?: string | null
}

export const STORE = 'canevas:draft:'

export function readDraft(board: string, activity: string): Draft {
  try {
    const kept = localStorage.getItem(name(board, activity))
    return kept ? (JSON.parse(kept) as Draft) : { text: '' }
  } catch {
    return { text: '' }
  }
}

/** Keep a draft; an empty one is forgotten. */
export function keepDraft(board: string, activity: string, draft: Draft): void {
  try {
    if (Object.values(draft).some(Boolean)) {
      localStorage.setItem(name(board, activity), JSON.stringify(draft))
    } else {
      localStorage.removeItem(name(board, activity))
    }
  } catch {
    // No storage here: the draft lives as long as the page.
  }
}

function name(board: string, activity: string): string {
  return `${STORE}${board}/${activity}`
}
