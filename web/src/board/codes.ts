import { json } from '../sync/http'
import type { Board } from './board'

/** What people type or scan to come in: the session's code, and each group's own. */
export interface Codes {
  code: string
  groups: Record<string, string>
  /** The address that the session's QR code holds; null where phones cannot reach the server. */
  join: string | null
  /** The same as people type it: host and port alone. */
  host: string | null
}

/** Raises `Problem`. */
export function codesOf(board: Board): Promise<Codes> {
  return json(`/api/boards/${encodeURIComponent(board.id)}/codes`, { token: board.token })
}
