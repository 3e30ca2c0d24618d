import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Since, You } from '../protocol.gen'
import type { State } from './fold'

/** A replica as it was, so that a page opens without a network and resumes from there. */
export interface Copy {
  since: Since
  you: You
  state: State
}

interface Kept extends DBSchema {
  copies: { key: string; value: Copy }
}

let opened: Promise<IDBPDatabase<Kept>> | undefined

/** The copy kept for a bearer, if there is one and this browser lets us read it. */
export async function readCopy(bearer: string): Promise<Copy | undefined> {
  try {
    return await (await database()).get('copies', bearer)
  } catch {
    return undefined
  }
}

/** Keep a copy where this browser lets us; it only spares time. */
export async function keepCopy(bearer: string, copy: Copy): Promise<void> {
  try {
    await (await database()).put('copies', copy, bearer)
  } catch {
    // Nothing is lost: the server sends it all again.
  }
}

/** Forget the copies of these bearers. Raises what the browser's storage raises. */
export async function forgetCopies(bearers: IDBKeyRange): Promise<void> {
  await (await database()).delete('copies', bearers)
}

function database(): Promise<IDBPDatabase<Kept>> {
  opened ??= openDB<Kept>('canevas-copies', 1, {
    upgrade(kept) {
      kept.createObjectStore('copies')
    },
  })
  return opened
}
