import type {
  ByeMessage,
  Change,
  Fields,
  HelloMessage,
  PresenceMessage,
  RejectMessage,
  ServerMessage,
  ShowingMessage,
  WelcomeMessage,
  You,
} from '../protocol.gen'
import { LIMITS } from '../protocol.gen'
import { Clock } from './clock'
import { keepCopy, readCopy } from './copies'
import { Courier } from './courier'
import { emptyDevice } from './device'
import { onHint, onLeaving } from './hints'
import { uuid } from './ids'
import { Inbox } from './inbox'
import { type Entry, type Outbox, openOutbox } from './outbox'
import type { Predicted, Touched } from './overlay'
import { Reach } from './reach'
import { Replica } from './replica'
import { Answers, type Sending } from './sent'
import { type Dial, type Hears, Socket } from './socket'

export interface Address {
  board: string
  token: string
  /** Sockets of one service, tried in turn. */
  urls: readonly string[]
}

export interface Listener {
  /** These records may read differently now. */
  touched(records: Touched[] | 'all'): void
  /** Who we are, the connection, what is on its way or who is present has changed. */
  changed(): void
}

/** Why a session is over here: what the server said, or that its bearer left for good. */
export type Ending = ByeMessage['code'] | 'left'

/** Commands whose words somebody would miss if a refusal swallowed them. */
const WORDS = new Set(['card.add', 'card.set'])
const COPY_MS = 3_000

/** A bearer's life on a board: a replica that follows, and commands that arrive. */
export class Session implements Hears {
  readonly replica = new Replica()
  readonly clock = new Clock()
  you: You | null = null
  ended: Ending | null = null
  presence: Omit<PresenceMessage, 'type'> = { groups: {}, tables: [], holding: {} }
  /** Every command without an answer, stored yet or not. */
  readonly unanswered = new Map<string, Entry>()
  /** Refused words that nobody has seen to yet. */
  readonly refused = new Map<string, Entry>()

  private readonly bearer: string
  private readonly socket: Socket
  private readonly reach = new Reach(() => this.listener.changed())
  private readonly inbox = new Inbox((message, parts) => this.take(message, parts))
  private readonly answers = new Answers()
  private readonly courier = new Courier(({ id, name, args }) =>
    this.socket.send({ type: 'command', id, name, args }),
  )
  private outbox: Outbox | null = null
  /** Each thing stored waits for the one before it, so that order holds. */
  private storing: Promise<void>
  private asking = false
  private leaving = false
  /** The head at the last pong. */
  private head = 0
  private copying: ReturnType<typeof setTimeout> | undefined
  private readonly unwatch: (() => void)[]

  constructor(
    private readonly address: Address,
    private readonly listener: Listener,
    dial?: Dial,
    opening: (bearer: string) => Promise<Outbox> = openOutbox,
  ) {
    this.bearer = `${address.board}/${address.token}`
    this.socket = new Socket(address.urls, this, dial)
    this.storing = this.start(opening)
    this.unwatch = [onHint((online) => this.socket.nudge(online)), onLeaving(() => this.copy())]
  }

  /**
   * How our wishes stand: all saved, some on their way, or kept: until the network is back, or until
   * the service can save again.
   */
  get connection(): 'saved' | 'sending' | 'offline' | 'waiting' {
    if (this.reach.lost) return 'offline'
    if (this.courier.refusing) return 'waiting'
    return this.reach.up && this.unanswered.size === 0 ? 'saved' : 'sending'
  }

  /** Whether what is typed now survives this page. */
  get durable(): boolean {
    return this.outbox?.durable ?? true
  }

  /** Wish something: it is kept before it goes out, and shows as it is foreseen meanwhile. */
  send(name: string, args: object, predicted: Predicted[]): Sending {
    const entry: Entry = { id: uuid(), name, args: args as Fields, predicted }
    this.unanswered.set(entry.id, entry)
    this.later(() => this.store(entry))
    this.listener.touched(this.replica.overlay.lay(entry.id, predicted))
    this.listener.changed()
    return this.answers.await(entry.id)
  }

  /** Somebody has seen to refused words. */
  dismiss(id: string): void {
    this.refused.delete(id)
    this.later(() => this.outbox?.remove(id))
    this.listener.changed()
  }

  /** Tell in passing; lost where there is no connection. */
  show(what: Omit<ShowingMessage, 'type'>): void {
    this.socket.send({ type: 'presence', ...what })
  }

  close(): void {
    this.copy()
    this.socket.close()
    this.courier.close()
    this.reach.close()
    for (const stop of this.unwatch) stop()
  }

  hello(): HelloMessage {
    const { token } = this.address
    return { type: 'hello', protocol: LIMITS.VERSION, token, since: this.replica.since }
  }

  heard(message: ServerMessage): void {
    this.inbox.put(message)
  }

  lost(): void {
    this.inbox.clear()
    this.courier.down()
    this.asking = false
    this.head = 0
    this.reach.broken()
    // The page may next be opened without a network: with all that was acknowledged in it.
    if (this.copying !== undefined) this.copy()
  }

  /**
   * Leave for good, once the server has answered. Where it was asked to erase the bearer, it may
   * revoke the token before it says so. Raises what `answer` raises, and then nothing has ended.
   */
  async leave(answer?: Promise<unknown>): Promise<void> {
    this.leaving = true
    try {
      await answer
      this.end('left')
    } finally {
      this.leaving = false
    }
  }

  end(code: Ending): void {
    if (this.ended) return
    // Before it closes, so that no copy is kept any more.
    this.ended = this.leaving ? 'left' : code
    this.close()
    this.empty(this.ended)
    this.listener.changed()
  }

  private async start(opening: (bearer: string) => Promise<Outbox>): Promise<void> {
    const [outbox, copy] = await Promise.all([opening(this.bearer), readCopy(this.bearer)])
    this.outbox = outbox
    if (copy) {
      this.you = copy.you
      this.replica.restore(copy.state, copy.since)
    }
    for (const entry of await outbox.all()) {
      if (entry.refused) this.refused.set(entry.id, entry)
      else this.resume(entry)
    }
    this.listener.touched('all')
    this.listener.changed()
    this.socket.open()
  }

  /** Take up a command that an earlier page left; those of this page come after it. */
  private resume(entry: Entry): void {
    this.unanswered.set(entry.id, entry)
    this.replica.overlay.lay(entry.id, entry.predicted)
    this.courier.add(entry)
  }

  /** What may not be opened any more is not kept either. */
  private empty(ended: Ending): void {
    const { board, token } = this.address
    if (ended === 'deleted') this.later(() => emptyDevice(board))
    if (ended === 'revoked' || ended === 'left') this.later(() => emptyDevice(board, token))
  }

  private later(action: () => Promise<void> | undefined): void {
    this.storing = this.storing.then(action)
  }

  private async store(entry: Entry): Promise<void> {
    await this.outbox?.put(entry)
    this.courier.add(entry)
  }

  private take(message: ServerMessage, parts: Change[][] | null): void {
    switch (message.type) {
      case 'welcome':
        return this.welcome(message, parts)
      case 'patch':
        return this.patch(this.replica.take(message))
      case 'ack':
        return this.settle(message.id, message.seq)
      case 'reject':
        return this.refuse(message)
      case 'presence':
        this.presence = message
        return this.listener.changed()
      case 'pong':
        return this.compare(message.seq)
    }
  }

  private welcome({ you, epoch, seq, time }: WelcomeMessage, parts: Change[][] | null): void {
    this.asking = false
    this.you = you
    this.clock.set(time)
    if (parts) {
      this.replica.replace(parts, { epoch, seq })
      this.listener.touched('all')
      this.copySoon()
    }
    this.reach.welcomed()
    this.courier.up()
  }

  private patch(taken: 'gap' | 'old' | Touched[]): void {
    if (taken === 'gap') return this.catchUp()
    if (taken === 'old') return
    this.listener.touched(taken)
    this.copySoon()
  }

  /** A patch may be on its way behind a pong, but not for as long as from one pong to the next. */
  private compare(head: number): void {
    if (this.replica.seq < this.head) this.catchUp()
    this.head = head
  }

  /** Something is missing: ask for it on the same socket, once. */
  private catchUp(): void {
    if (this.asking) return
    this.asking = true
    this.socket.greet()
  }

  private settle(id: string, seq: number): void {
    this.courier.ack(id)
    this.forget(id)
    this.listener.touched(this.replica.overlay.confirm(id, seq, this.replica.seq))
    this.answers.settle({ id, outcome: 'acked', seq })
    this.listener.changed()
  }

  private refuse(message: RejectMessage): void {
    const entry = this.courier.reject(message)
    if (!entry) return this.listener.changed()
    const { id, code, message: reason } = message
    if (WORDS.has(entry.name)) this.keepWords({ ...entry, refused: { code, message: reason } })
    else this.forget(id)
    this.unanswered.delete(id)
    this.listener.touched(this.replica.overlay.drop(id))
    this.answers.settle({ id, outcome: 'rejected', code, message: reason })
    this.listener.changed()
  }

  private keepWords(entry: Entry): void {
    this.refused.set(entry.id, entry)
    this.later(() => this.outbox?.put(entry))
  }

  private forget(id: string): void {
    this.unanswered.delete(id)
    this.later(() => this.outbox?.remove(id))
  }

  private copySoon(): void {
    this.copying ??= setTimeout(() => this.copy(), COPY_MS)
  }

  private copy(): void {
    clearTimeout(this.copying)
    this.copying = undefined
    const { since, confirmed: state } = this.replica
    if (since && this.you && !this.ended)
      void keepCopy(this.bearer, { since, you: this.you, state })
  }
}
