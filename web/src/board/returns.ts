import { answer, json } from '../sync/http'
import type { Board } from './board'

/** Somebody who waits to be let in again, and whom they may be, the likeliest first. */
export interface Waiting {
  id: string
  name: string
  word: string
  asked: number
  candidates: string[]
}

/** Who waits. Raises `Problem`, like the others here. */
export function returnsOf(board: Board): Promise<Waiting[]> {
  return json(path(board), { token: board.token })
}

export async function acceptReturn(board: Board, id: string, participant: string): Promise<void> {
  const body = { participant }
  await answer(`${path(board)}/${id}`, { token: board.token, method: 'POST', body })
}

export async function refuseReturn(board: Board, id: string): Promise<void> {
  await answer(`${path(board)}/${id}`, { token: board.token, method: 'DELETE' })
}

function path(board: Board): string {
  return `/api/boards/${encodeURIComponent(board.id)}/returns`
}
