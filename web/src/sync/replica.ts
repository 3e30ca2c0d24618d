import type { Change, Fields, PatchMessage, Since } from '../protocol.gen'
import { fold, type State } from './fold'
import { Overlay, type Touched } from './overlay'

/** A copy of a board, as its token may see it, with what is on its way laid over. */
export class Replica {
  readonly overlay = new Overlay()
  private state: State = new Map()
  private at: Since | null = null

  /** How far it has come; null before the first snapshot. */
  get since(): Since | null {
    return this.at
  }

  get seq(): number {
    return this.at?.seq ?? 0
  }

  /** What is confirmed, to be kept for another day. */
  get confirmed(): State {
    return this.state
  }

  /** Take up a copy that was kept. */
  restore(state: State, since: Since): void {
    this.state = state
    this.at = since
  }

  /** A snapshot replaces everything that was confirmed. */
  replace(parts: Iterable<Change[]>, since: Since): void {
    this.state = new Map()
    for (const part of parts) fold(this.state, part)
    this.at = since
    this.overlay.reach(since.seq)
  }

  /**
   * Take a patch (R1): `gap` where something before it is missing and a hello must ask for it,
   * `old` where it brings nothing new, else what it touched.
   */
  take({ from, to, changes }: PatchMessage): 'gap' | 'old' | Touched[] {
    if (!this.at || from > this.at.seq + 1) return 'gap'
    if (to <= this.at.seq) return 'old'
    fold(this.state, changes)
    this.at = { epoch: this.at.epoch, seq: to }
    const touched: Touched[] = changes.map(([kind, id]) => [kind, id])
    return touched.concat(this.overlay.reach(to))
  }

  /** One record, as it is or will be. */
  record(kind: string, id: string): Fields | undefined {
    return this.overlay.over(kind, id, this.state.get(kind)?.get(id))
  }

  /** All records of a kind, as they are or will be. */
  records(kind: string): Map<string, Fields> {
    const records = new Map(this.state.get(kind))
    for (const [ofKind, id] of this.overlay.touched()) {
      if (ofKind !== kind) continue
      const record = this.record(kind, id)
      if (record) records.set(id, record)
      else records.delete(id)
    }
    return records
  }

  kinds(): Set<string> {
    return new Set([...this.state.keys(), ...this.overlay.touched().map(([kind]) => kind)])
  }
}
