import type { ReadonlySignal } from '@preact/signals'
import type {
  CommandArgs,
  CommandName,
  Kind,
  PresenceMessage,
  RecordOf,
  Since,
  You,
} from '../protocol.gen'
import type { Entry } from '../sync/outbox'
import type { Sending } from '../sync/sent'
import type { Ending } from '../sync/session'

export type { Sending, Sent } from '../sync/sent'

export type Connection = 'saved' | 'sending' | 'offline' | 'waiting'
export type Presence = Omit<PresenceMessage, 'type'>

/** A board as pages see it: records as signals, one way to send. */
export interface Board {
  readonly id: string
  /** The bearer's token, for what goes by HTTP. */
  readonly token: string
  readonly you: ReadonlySignal<You | null>
  readonly connection: ReadonlySignal<Connection>
  /** Whether what is typed now survives this page. */
  readonly durable: ReadonlySignal<boolean>
  /** Whether there is something to show: a welcome came, or a copy kept here was read. */
  readonly ready: ReadonlySignal<boolean>
  /** How far this copy has come; null while there is none. */
  readonly head: ReadonlySignal<Since | null>
  /** Why there is no way back. */
  readonly ended: ReadonlySignal<Ending | null>
  /** Ids of cards and people with a command on its way. */
  readonly pending: ReadonlySignal<ReadonlySet<string>>
  /** Words that were refused, and why, until somebody has seen to them. */
  readonly refused: ReadonlySignal<readonly Entry[]>
  readonly presence: ReadonlySignal<Presence>
  /** Milliseconds of the server's clock. */
  readonly now: () => number
  rows<K extends Kind>(kind: K): ReadonlySignal<ReadonlyMap<string, RecordOf[K]>>
  row<K extends Kind>(kind: K, id: string): ReadonlySignal<RecordOf[K] | undefined>
  /** Wish something; what it will change shows at once. */
  send<N extends CommandName>(name: N, args: CommandArgs[N]): Sending
  /** Refused words have been seen to. */
  dismiss(command: string): void
  /** Tell the others, in passing, that somebody writes or which card they hold. */
  show(what: { writing?: boolean; holding?: string | null }): void
  /**
   * Leave for good once that is answered: nothing of the board stays on this device. Raises what
   * `answer` raises, and then nothing has changed.
   */
  leave(answer?: Promise<unknown>): Promise<void>
  close(): void
}
