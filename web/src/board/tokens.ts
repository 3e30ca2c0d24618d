import type { You } from '../protocol.gen'
import { answer, json } from '../sync/http'
import type { Board } from './board'

export type TokenRole = 'facilitator' | 'screen' | 'reader'

/** A key to the board that is no participant's. */
export interface Token {
  id: string
  role: You['role']
  name: string | null
  /** Milliseconds. */
  created: number
  /** The one that this device acts by. */
  own?: boolean
}

export interface NewToken extends Token {
  token: string
  /** The address that opens the board with it; its secret is in the fragment. */
  link: string
}

/** Raises `Problem`, like the others here. */
export function tokensOf(board: Board): Promise<Token[]> {
  return json(path(board), { token: board.token })
}

export function makeToken(board: Board, role: TokenRole, name: string): Promise<NewToken> {
  return json(path(board), { token: board.token, method: 'POST', body: { role, name } })
}

export async function revokeToken(board: Board, id: string): Promise<void> {
  await answer(`${path(board)}/${encodeURIComponent(id)}`, { token: board.token, method: 'DELETE' })
}

function path(board: Board): string {
  return `/api/boards/${encodeURIComponent(board.id)}/tokens`
}
