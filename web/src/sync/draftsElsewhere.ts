import { type Draft, readDraft, STORE } from './drafts'

/** What was begun in other activities and not sent, by activity. */
export function draftsElsewhere(board: string, now: string | null): [string, Draft][] {
  const begin = `${STORE}${board}/`
  try {
    return Object.keys(localStorage)
      .filter((each) => each.startsWith(begin) && each !== begin + now)
      .map((each): [string, Draft] => {
        const activity = each.slice(begin.length)
        return [activity, readDraft(board, activity)]
      })
      .filter(([, { text }]) => text.trim())
  } catch {
    return []
  }
}
