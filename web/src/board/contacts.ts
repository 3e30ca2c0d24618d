import { answer, json } from '../sync/http'
import type { Board } from './board'

interface Contacts {
  email: string | null
  people: number | null
}

/** The address one left for the exchange list, or null. Raises `Problem`, like the others here. */
export async function myAddress(board: Board): Promise<string | null> {
  return (await json<Contacts>(path(board), { token: board.token })).email
}

/** How many addresses people left; for facilitators. */
export async function addresses(board: Board): Promise<number> {
  return (await json<Contacts>(path(board), { token: board.token })).people ?? 0
}

/** Leave an address, with one's consent: as it is kept. */
export async function leaveAddress(board: Board, email: string): Promise<string | null> {
  const body = { email, consent: true }
  return (await json<Contacts>(path(board), { token: board.token, method: 'POST', body })).email
}

export async function withdrawAddress(board: Board): Promise<void> {
  await answer(path(board), { token: board.token, method: 'DELETE' })
}

function path(board: Board): string {
  return `/api/boards/${encodeURIComponent(board.id)}/contacts`
}
