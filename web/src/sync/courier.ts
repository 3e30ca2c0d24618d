import { LIMITS, type RejectMessage } from '../protocol.gen'
import type { Entry } from './outbox'

/** Carries commands in order, a bounded number unanswered, each until it has its answer (R4). */
export class Courier {
  /** Unanswered commands, in the order they were wished. */
  private readonly queue = new Map<string, Entry>()
  /** Those of them sent on this connection. */
  private readonly underway = new Set<string>()
  private connected = false
  private sentBack = false
  private pause: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly carry: (entry: Entry) => void) {}

  get unanswered(): Iterable<Entry> {
    return this.queue.values()
  }

  /** Whether the service said that it can take nothing, and has taken nothing since. */
  get refusing(): boolean {
    return this.sentBack
  }

  get idle(): boolean {
    return this.queue.size === 0
  }

  add(entry: Entry): void {
    this.queue.set(entry.id, entry)
    this.pump()
  }

  /** A connection is there: everything unanswered goes out, again where it went before. */
  up(): void {
    this.connected = true
    this.underway.clear()
    this.pump()
  }

  down(): void {
    this.connected = false
    this.underway.clear()
  }

  /** The command is done. Tells which it was, if it is ours. */
  ack(id: string): Entry | undefined {
    this.sentBack = false
    return this.settle(id)
  }

  /**
   * The command is refused. Tells which it was if that is final; keeps it where it is to be sent
   * again, or where an earlier one waits to be: it may have been refused for lack of that one.
   */
  reject({ id, code, retry_ms }: RejectMessage): Entry | undefined {
    if (retry_ms === undefined && !this.behindAnother(id)) return this.settle(id)
    this.underway.delete(id)
    this.sentBack ||= code === 'busy'
    if (retry_ms !== undefined) this.wait(retry_ms)
    else this.pump()
    return undefined
  }

  close(): void {
    this.down()
    clearTimeout(this.pause)
  }

  private pump(): void {
    if (!this.connected || this.pause !== undefined) return
    for (const entry of this.queue.values()) {
      if (this.underway.size >= LIMITS.UNANSWERED) return
      if (this.underway.has(entry.id)) continue
      this.underway.add(entry.id)
      this.carry(entry)
    }
  }

  private wait(ms: number): void {
    clearTimeout(this.pause)
    this.pause = setTimeout(() => {
      this.pause = undefined
      this.pump()
    }, ms)
  }

  private settle(id: string): Entry | undefined {
    const entry = this.queue.get(id)
    this.queue.delete(id)
    this.underway.delete(id)
    this.pump()
    return entry
  }

  private behindAnother(id: string): boolean {
    for (const earlier of this.queue.keys()) {
      if (earlier === id) return false
      if (!this.underway.has(earlier)) return true
    }
    return false
  }
}
