import { answer, json } from '../sync/http'
import type { Board } from './board'

/** A new code with which a person comes back on another device. Raises `Problem`. */
export async function newResumeCode(board: Board, participant: string): Promise<string> {
  const made = await json<{ resume_code: string }>(`${path(board, participant)}/resume`, {
    token: board.token,
    method: 'POST',
  })
  return made.resume_code
}

/** Erase a person: their name, their words, their tokens; how they answered stays counted. Raises `Problem`. */
export async function erase(board: Board, participant: string): Promise<void> {
  await answer(path(board, participant), { token: board.token, method: 'DELETE' })
}

/** Withdraw a person's name from everywhere; what they made stays. Raises `Problem`. */
export async function withdrawName(board: Board, participant: string): Promise<void> {
  const ideas = `${path(board, participant)}?keep=ideas`
  await answer(ideas, { token: board.token, method: 'DELETE' })
}

function path(board: Board, participant: string): string {
  return `/api/boards/${encodeURIComponent(board.id)}/participants/${encodeURIComponent(participant)}`
}
