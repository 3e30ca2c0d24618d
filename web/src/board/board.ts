import type { ReadonlySignal } from '@preact/signals'
import type {
  ByeMessage,
  Change,
  CommandArgs,
  CommandName,
  Kind,
  PresenceMessage,
  RecordOf,
  RejectMessage,
  You,
} from '../protocol.gen'

export type Connection = 'saved' | 'sending' | 'offline'

/** What became of a command. */
export interface Sent {
  id: string
  outcome: 'acked' | 'rejected'
  seq?: number
  code?: RejectMessage['code']
  /** For people, in the board's language. */
  message?: string
}

/** A command under way; its id is known at once, so that it can be undone. */
export type Sending = Promise<Sent> & { id: string }

export type Presence = Pick<PresenceMessage, 'groups' | 'holding'>

/** A board as pages see it: records as signals, one way to send. */
export interface Board {
  readonly id: string
  readonly you: ReadonlySignal<You | null>
  readonly connection: ReadonlySignal<Connection>
  /** Whether there is something to show: a welcome came, or a copy kept here was read. */
  readonly ready: ReadonlySignal<boolean>
  /** Why the server will not have us back. */
  readonly ended: ReadonlySignal<ByeMessage['code'] | null>
  /** Ids of cards whose commands are on their way. */
  readonly pending: ReadonlySignal<ReadonlySet<string>>
  readonly presence: ReadonlySignal<Presence>
  /** Milliseconds of the server's clock. */
  now(): number
  rows<K extends Kind>(kind: K): ReadonlySignal<ReadonlyMap<string, RecordOf[K]>>
  row<K extends Kind>(kind: K, id: string): ReadonlySignal<RecordOf[K] | undefined>
  /** Send a command; what it will change shows at once. */
  send<N extends CommandName>(name: N, args: CommandArgs[N], predicted?: Change[]): Sending
  /** Tell the others, in passing, that somebody writes or which card they hold. */
  show(what: { writing?: boolean; holding?: string | null }): void
}
