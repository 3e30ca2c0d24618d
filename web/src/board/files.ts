import { answer } from '../sync/http'
import type { Board } from './board'

/**
 * Save the event log, the cards or the exchange list as a table, or the agenda as a template, as a
 * file. Raises `Problem`.
 */
export async function download(
  board: Board,
  what: 'log' | 'cards.csv' | 'contacts.csv' | 'template',
): Promise<void> {
  const response = await answer(`${path(board)}/${what}`, { token: board.token })
  save(await response.blob(), nameOf(response) ?? board.id)
}

/** Hand a file to the person under a name. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** Delete the board, its log and its tokens; nothing brings it back. Raises `Problem`. */
export async function deleteBoard(board: Board): Promise<void> {
  await answer(path(board), { token: board.token, method: 'DELETE' })
}

/** The name that the server gives a file. */
export function nameOf(response: Response): string | undefined {
  return response.headers.get('Content-Disposition')?.match(/filename="([^"]+)"/)?.[1]
}

function path(board: Board): string {
  return `/api/boards/${encodeURIComponent(board.id)}`
}
