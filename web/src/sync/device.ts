import { forgetCopies } from './copies'
import { forget, keys } from './keys'
import { forgetCommands } from './outbox'

/** How what pages keep of a board is called in the browser's storage: this, the board, maybe more. */
const KEPT = ['canevas:draft:', 'canevas:later:', 'canevas:hands:', 'canevas:as:']

/**
 * Empty this device of a board that it may no longer open, or shall not: the key, the copy, what was
 * not sent yet, drafts. Without a token, whichever keys it was opened with.
 */
export async function emptyDevice(board: string, token?: string): Promise<void> {
  for (const key of keys()) {
    if (key.board === board && (!token || key.token === token)) forget(key.token)
  }
  emptyStorage(board)
  await emptyDatabases(board, token)
}

function emptyStorage(board: string): void {
  const isOfBoard = (name: string) =>
    KEPT.some((kept) => name === kept + board || name.startsWith(`${kept}${board}/`))
  try {
    for (const storage of [localStorage, sessionStorage]) {
      for (const name of Object.keys(storage).filter(isOfBoard)) storage.removeItem(name)
    }
  } catch {
    // A browser that lets us keep nothing here has nothing to empty.
  }
}

async function emptyDatabases(board: string, token: string | undefined): Promise<void> {
  try {
    const bearers = token
      ? IDBKeyRange.only(`${board}/${token}`)
      : IDBKeyRange.bound(`${board}/`, `${board}/\uffff`)
    await Promise.all([forgetCommands(bearers), forgetCopies(bearers)])
  } catch {
    // Nor here.
  }
}
