import { act, keep, keys, screenKeyOf } from '../sync/keys'
import type { Board } from './board'

/** The address of the big screen as this device opens it; null before it has a key for it. */
export function screenLink(board: Board): string | null {
  return screenKeyOf(board.id) ? `/screen/${encodeURIComponent(board.id)}` : null
}

/** Keep a screen's key on this device; this tab goes on acting by its own. */
export function keepScreenKey(board: Board, token: string): void {
  keep({ board: board.id, token, role: 'screen', title: '', at: Date.now() })
  const own = keys().find((key) => key.token === board.token)
  if (own) act(own)
}
