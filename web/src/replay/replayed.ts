import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Board, Sending } from '../board/board'
import type { Fields, Kind, RecordOf, You } from '../protocol.gen'
import type { Reel } from './reel'

const NOBODY: You = { role: 'reader', participant: null, group: null, token: '' }

/** A board as it was: what a big screen shows of it, at any step of a reel. Nothing can be sent. */
export class ReplayedBoard implements Board {
  readonly token = ''
  readonly you = signal<You | null>(NOBODY)
  readonly connection = signal<'saved'>('saved')
  readonly durable = signal(true)
  /** It has no log to be at. */
  readonly head = signal(null)
  readonly ready = signal(true)
  readonly ended = signal(null)
  readonly pending = signal<ReadonlySet<string>>(new Set())
  readonly refused = signal([])
  /** Who was connected is not in the log. */
  readonly presence = signal({ groups: {}, tables: [], holding: {} })
  /** The time of the session, which stands still while the replay does. */
  readonly now = () => this.clock

  private clock = 0
  private readonly single = new Map<string, Map<string, Signal<Fields | undefined>>>()
  private readonly whole = new Map<string, Signal<ReadonlyMap<string, Fields>>>()

  constructor(
    readonly id: string,
    private readonly reel: Reel,
  ) {}

  /** Show the board where so many steps are behind, at a time of the session. */
  play(position: number, clock: number): void {
    this.clock = clock
    const touched = this.reel.go(position)
    batch(() => {
      for (const [kind, rows] of this.whole) {
        if (touched === 'all' || touched.has(kind)) rows.value = this.reel.records(kind)
      }
      for (const [kind, byId] of this.single) {
        const ids = touched === 'all' ? byId.keys() : (touched.get(kind) ?? [])
        for (const id of ids) {
          const row = byId.get(id)
          if (row) row.value = this.reel.record(kind, id)
        }
      }
    })
  }

  rows<K extends Kind>(kind: K): ReadonlySignal<ReadonlyMap<string, RecordOf[K]>> {
    let rows = this.whole.get(kind)
    if (!rows) {
      rows = signal(this.reel.records(kind))
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
      row = signal(this.reel.record(kind, id))
      byId.set(id, row)
    }
    return row as unknown as ReadonlySignal<RecordOf[K] | undefined>
  }

  send(): Sending {
    return Object.assign(Promise.resolve({ id: '', outcome: 'rejected' as const }), { id: '' })
  }

  dismiss(): void {}
  show(): void {}
  leave(): Promise<void> {
    return Promise.resolve()
  }
  close(): void {}
}
