import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Fields, RejectMessage } from '../protocol.gen'
import type { Predicted } from './overlay'

/** A command as it is kept until the server has answered it. */
export interface Entry {
  id: string
  name: string
  args: Fields
  predicted: Predicted[]
  /** A refusal of somebody's words: kept, with the words, until they have seen to it. */
  refused?: Pick<RejectMessage, 'code' | 'message'>
}

/** Commands in the order they were wished, for one bearer on one board. */
export interface Outbox {
  /** Whether what is kept survives the page. */
  readonly durable: boolean
  all(): Promise<Entry[]>
  put(entry: Entry): Promise<void>
  remove(id: string): Promise<void>
}

interface Kept extends DBSchema {
  commands: {
    key: number
    value: Entry & { bearer: string; order?: number }
    indexes: { bearer: string; id: string }
  }
}

/** The outbox of a bearer, on disk where this browser lets us, else in memory. */
export async function openOutbox(bearer: string): Promise<Outbox> {
  try {
    return new DiskOutbox(await database(), bearer)
  } catch {
    return new MemoryOutbox()
  }
}

/** Forget what these bearers wished, sent or not. Raises what the browser's storage raises. */
export async function forgetCommands(bearers: IDBKeyRange): Promise<void> {
  const kept = await database()
  const orders = await kept.getAllKeysFromIndex('commands', 'bearer', bearers)
  await Promise.all(orders.map((order) => kept.delete('commands', order)))
}

export class MemoryOutbox implements Outbox {
  readonly durable = false
  private readonly entries = new Map<string, Entry>()

  async all(): Promise<Entry[]> {
    return [...this.entries.values()]
  }

  async put(entry: Entry): Promise<void> {
    this.entries.set(entry.id, entry)
  }

  async remove(id: string): Promise<void> {
    this.entries.delete(id)
  }
}

class DiskOutbox implements Outbox {
  durable = true

  constructor(
    private readonly kept: IDBPDatabase<Kept>,
    private readonly bearer: string,
  ) {}

  async all(): Promise<Entry[]> {
    return this.kept.getAllFromIndex('commands', 'bearer', this.bearer)
  }

  async put(entry: Entry): Promise<void> {
    try {
      const order = await this.kept.getKeyFromIndex('commands', 'id', entry.id)
      const value = { ...entry, bearer: this.bearer }
      await this.kept.put('commands', order === undefined ? value : { ...value, order })
    } catch {
      // No room on the disk: it goes out all the same, while this page is open.
      this.durable = false
    }
  }

  async remove(id: string): Promise<void> {
    const order = await this.kept.getKeyFromIndex('commands', 'id', id)
    if (order !== undefined) await this.kept.delete('commands', order)
  }
}

function database(): Promise<IDBPDatabase<Kept>> {
  return openDB<Kept>('canevas-outbox', 1, {
    upgrade(kept) {
      const commands = kept.createObjectStore('commands', { keyPath: 'order', autoIncrement: true })
      commands.createIndex('bearer', 'bearer')
      commands.createIndex('id', 'id', { unique: true })
    },
  })
}
