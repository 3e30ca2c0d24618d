import type { Change, ServerMessage } from '../protocol.gen'
import { decodePart } from './codec'

type Take = (message: ServerMessage, parts: Change[][] | null) => void

/** Hands on messages in the order they came, each snapshot unpacked; only that takes a while. */
export class Inbox {
  private waiting: ServerMessage[] = []
  private unpacking: object | null = null

  constructor(private readonly take: Take) {}

  put(message: ServerMessage): void {
    this.waiting.push(message)
    if (!this.unpacking) void this.read()
  }

  /** Forget what a lost connection brought. */
  clear(): void {
    this.waiting = []
    this.unpacking = null
  }

  private async read(): Promise<void> {
    for (let message = this.waiting.shift(); message; message = this.waiting.shift()) {
      const snapshot = message.type === 'welcome' ? message.snapshot : null
      if (!snapshot) {
        this.take(message, null)
        continue
      }
      const mine = {}
      this.unpacking = mine
      const parts = await Promise.all(snapshot.map(decodePart))
      if (this.unpacking !== mine) return
      this.unpacking = null
      this.take(message, parts)
    }
  }
}
