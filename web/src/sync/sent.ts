import type { RejectMessage } from '../protocol.gen'

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

/** The promises of commands that have no answer yet. */
export class Answers {
  private readonly awaited = new Map<string, (sent: Sent) => void>()

  await(id: string): Sending {
    const answer = new Promise<Sent>((resolve) => this.awaited.set(id, resolve))
    return Object.assign(answer, { id })
  }

  settle(sent: Sent): void {
    this.awaited.get(sent.id)?.(sent)
    this.awaited.delete(sent.id)
  }
}
