import { json } from '../sync/http'
import type { Board } from './board'

/** A new code with which a person comes back on another device. Raises `Problem`. */
export async function newResumeCode(board: Board, participant: string): Promise<string> {
  const person = `/api/boards/${encodeURIComponent(board.id)}/participants/${encodeURIComponent(participant)}`
  const made = await json<{ resume_code: string }>(`${person}/resume`, {
    token: board.token,
    method: 'POST',
  })
  return made.resume_code
}
