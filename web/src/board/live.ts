import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { CommandArgs, CommandName, Fields, Kind, RecordOf, Undo, You } from '../protocol.gen'
import type { Entry } from '../sync/outbox'
import type { Touched } from '../sync/overlay'
import { type Address, type Listener, Session } from '../sync/session'
import type { Dial } from '../sync/socket'
import type { Board, Connection, Presence, Sending } from './board'
import { foresee } from './foresee/foresee'
import { Inverses } from './foresee/inverse'
import { Frame } from './frame'

/** A board over a session: a signal for each record somebody looks at, one redraw a frame. */
export class LiveBoard implements Board, Listener {
  readonly id: string
  readonly token: string
  readonly you = signal<You | null>(null)
  readonly connection = signal<Connection>('sending')
  readonly durable = signal(true)
  readonly ready = signal(false)
  readonly head = signal<Board['head']['value']>(null)
  readonly ended = signal<Board['ended']['value']>(null)
  readonly pending = signal<ReadonlySet<string>>(new Set())
  readonly refused = signal<readonly Entry[]>([])
  readonly presence = signal<Presence>({ groups: {}, tables: [], holding: {} })
  readonly now = () => this.session.clock.now()

  private readonly session: Session
  private readonly inverses = new Inverses()
  private readonly single = new Map<string, Map<string, Signal<Fields | undefined>>>()
  private readonly whole = new Map<string, Signal<ReadonlyMap<string, Fields>>>()
  private readonly frame = new Frame(() => batch(() => this.draw()))
  private touchedKinds = new Map<string, Set<string>>()
  private everything = false
  private standing = true

  constructor(address: Address, dial?: Dial) {
    this.id = address.board
    this.token = address.token
    this.session = new Session(address, this, dial)
  }

  rows<K extends Kind>(kind: K): ReadonlySignal<ReadonlyMap<string, RecordOf[K]>> {
    let rows = this.whole.get(kind)
    if (!rows) {
      rows = signal(this.session.replica.records(kind))
      this.whole.set(kind, rows)
    }
    return rows as unknown as ReadonlySignal<ReadonlyMap<string, RecordOf[K]>>
  }

  row<K extends Kind>(kind: K, id: string): ReadonlySignal<RecordOf[K] | undefined> {
    let byId = this.single.get(kind)
    if (!byId) {
      byId = new Map()
      this.single.set(kind, byId)
    }
    let row = byId.get(id)
    if (!row) {
      row = signal(this.session.replica.record(kind, id))
      byId.set(id, row)
    }
    return row as unknown as ReadonlySignal<RecordOf[K] | undefined>
  }

  send<N extends CommandName>(name: N, args: CommandArgs[N]): Sending {
    const { replica, you, clock } = this.session
    if (name === 'undo') {
      return this.session.send(name, args, this.inverses.of((args as Undo).command))
    }
    const predicted = foresee(name, args, {
      you,
      now: clock.now(),
      record: (kind, id) => replica.record(kind, id) as never,
      records: (kind) => replica.records(kind) as never,
    })
    const inverse = this.inverses.before(predicted, (kind, id) => replica.record(kind, id))
    const sending = this.session.send(name, args, predicted)
    this.inverses.remember(sending.id, inverse)
    return sending
  }

  dismiss(command: string): void {
    this.session.dismiss(command)
  }

  show(what: { writing?: boolean; holding?: string | null }): void {
    this.session.show(what)
  }

  leave(answer?: Promise<unknown>): Promise<void> {
    return this.session.leave(answer)
  }

  close(): void {
    this.session.close()
  }

  touched(records: Touched[] | 'all'): void {
    if (records === 'all') this.all()
    else for (const [kind, id] of records) this.touch(kind, id)
    this.frame.ask()
  }

  changed(): void {
    this.standing = true
    this.frame.ask()
  }

  /** All of it anew. What an undo would show may have been erased meanwhile. */
  private all(): void {
    this.everything = true
    this.inverses.clear()
  }

  private touch(kind: string, id: string): void {
    const ids = this.touchedKinds.get(kind)
    if (ids) ids.add(id)
    else this.touchedKinds.set(kind, new Set([id]))
  }

  private draw(): void {
    if (this.standing) this.drawStanding()
    this.drawRecords()
    this.head.value = this.session.replica.since
    this.ready.value = this.head.value !== null
  }

  private drawStanding(): void {
    const { session } = this
    this.standing = false
    this.you.value = session.you
    this.connection.value = session.connection
    this.durable.value = session.durable
    this.ended.value = session.ended
    this.presence.value = session.presence
    this.refused.value = [...session.refused.values()]
    this.pending.value = new Set([...session.unanswered.values()].flatMap(concerned))
  }

  private drawRecords(): void {
    const { replica } = this.session
    for (const [kind, rows] of this.whole) {
      if (this.everything || this.touchedKinds.has(kind)) rows.value = replica.records(kind)
    }
    for (const [kind, byId] of this.single) {
      const ids = this.everything ? byId.keys() : (this.touchedKinds.get(kind) ?? [])
      for (const id of ids) {
        const row = byId.get(id)
        if (row) row.value = replica.record(kind, id)
      }
    }
    this.touchedKinds = new Map()
    this.everything = false
  }
}

function concerned({ name, args }: Entry): string[] {
  const { id, card, cards, participant } = args as Partial<Record<string, string>> & {
    cards?: string[]
  }
  if (name === 'card.add' && id) return [id]
  const one = card ?? participant
  return one ? [one] : (cards ?? [])
}
