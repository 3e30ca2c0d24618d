import type { Made } from './boards'
import { answer, json } from './http'

/** How far a rehearsal is. */
export interface Rehearsal {
  board: string
  title: string
  /** The title of the activity it is in. */
  activity: string | null
  at: number
  of: number
  people: number
  ended: boolean
}

interface Board {
  id: string
  token: string
}

/** Have a simulated crowd play on a copy; what opens it. Raises `Problem`, like the others here. */
export function startRehearsal({ id, token }: Board): Promise<Made> {
  return json(path(id), { token, method: 'POST' })
}

/** How far it is; null where there is none. */
export function rehearsalOf({ id, token }: Board): Promise<Rehearsal | null> {
  return json(path(id), { token })
}

/** End it, and delete its board. */
export async function stopRehearsal({ id, token }: Board): Promise<void> {
  await answer(path(id), { token, method: 'DELETE' })
}

function path(board: string): string {
  return `/api/boards/${encodeURIComponent(board)}/rehearsal`
}
