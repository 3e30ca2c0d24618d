import type { Step } from '../board/recording'
import type { Fields } from '../protocol.gen'
import type { State } from '../sync/fold'

/** The record of a change before and after it; undefined where there was, or is, none. */
interface Frame {
  kind: string
  id: string
  before: Fields | undefined
  after: Fields | undefined
}

/** What a move along the reel touched: ids by kind, or so much that it is not told. */
export type Touched = Map<string, Set<string>> | 'all'

/** More steps than this at once touch nearly everything. */
const MANY = 300

/**
 * A session as a reel: the board at any step. Each step keeps the records it changes as they were
 * and as they became, so that going anywhere is putting one or the other in place.
 */
export class Reel {
  readonly steps: Step[] = []
  private readonly frames: Frame[][] = []
  private readonly state: State = new Map()
  private at = 0

  /** How many steps are behind. */
  get position(): number {
    return this.at
  }

  /** Append a step, and go there. */
  add(step: Step): void {
    this.go(this.steps.length)
    const frames = step.changes.map(([kind, id, fields]): Frame => {
      const before = this.record(kind, id)
      const after = fields === null ? undefined : { ...before, ...fields }
      this.put(kind, id, after)
      return { kind, id, before, after }
    })
    this.steps.push(step)
    this.frames.push(frames)
    this.at = this.steps.length
  }

  /** Go to where so many steps are behind; what that touched. */
  go(position: number): Touched {
    const touched = Math.abs(position - this.at) > MANY ? null : new Map<string, Set<string>>()
    while (this.at < position) {
      for (const { kind, id, after } of this.frames[this.at] as Frame[]) {
        this.put(kind, id, after)
        if (touched) note(touched, kind, id)
      }
      this.at += 1
    }
    while (this.at > position) {
      this.at -= 1
      const frames = this.frames[this.at] as Frame[]
      for (let each = frames.length - 1; each >= 0; each -= 1) {
        const { kind, id, before } = frames[each] as Frame
        this.put(kind, id, before)
        if (touched) note(touched, kind, id)
      }
    }
    return touched ?? 'all'
  }

  record(kind: string, id: string): Fields | undefined {
    return this.state.get(kind)?.get(id)
  }

  /** All records of a kind, to keep: what comes later does not change them. */
  records(kind: string): Map<string, Fields> {
    return new Map(this.state.get(kind))
  }

  private put(kind: string, id: string, record: Fields | undefined): void {
    let records = this.state.get(kind)
    if (!records) {
      records = new Map()
      this.state.set(kind, records)
    }
    if (record) records.set(id, record)
    else records.delete(id)
  }
}

function note(touched: Map<string, Set<string>>, kind: string, id: string): void {
  const ids = touched.get(kind)
  if (ids) ids.add(id)
  else touched.set(kind, new Set([id]))
}
