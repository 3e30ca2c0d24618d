import { answer } from '../sync/http'
import type { Board } from './board'

const NAMES = { log: '.ndjson', 'cards.csv': '.csv', 'contacts.csv': '-contacts.csv' }

/** Save the event log, or the cards or the exchange list as a table, as a file. Raises `Problem`. */
export async function download(
  board: Board,
  what: 'log' | 'cards.csv' | 'contacts.csv',
): Promise<void> {
  const response = await answer(`${path(board)}/${what}`, { token: board.token })
  save(await response.blob(), `${board.id}${NAMES[what]}`)
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

function path(board: Board): string {
  return `/api/boards/${encodeURIComponent(board.id)}`
}
