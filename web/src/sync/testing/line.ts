import type { ClientMessage, ServerMessage, WelcomeMessage } from '../../protocol.gen'
import { decodeValue, encodeValue } from '../codec'
import type { Dial, Wire } from '../socket'

/** The server's end of one socket: the test says what arrives, and when. */
export class FakeServer {
  readonly got: ClientMessage[] = []
  closed = false

  constructor(
    readonly url: string,
    private readonly wire: Wire,
  ) {}

  open(): void {
    this.wire.onopen?.()
  }

  say(message: ServerMessage): void {
    const frame = encodeValue(message)
    this.wire.onmessage?.({ data: frame.slice().buffer })
  }

  hangUp(code = 1006): void {
    this.wire.onclose?.({ code })
  }

  /** What the client has sent since last asked. */
  take(): ClientMessage[] {
    return this.got.splice(0)
  }

  /** The ids of the commands sent since last asked. */
  commands(): string[] {
    return this.take().flatMap((message) => (message.type === 'command' ? [message.id] : []))
  }
}

/** A network on which every dialled socket is kept for the test to hold. */
export class FakeNetwork {
  readonly servers: FakeServer[] = []

  readonly dial: Dial = (url) => {
    const wire: Wire = {
      binaryType: 'blob',
      onopen: null,
      onmessage: null,
      onclose: null,
      send: (frame) => server.got.push(decodeValue(frame) as ClientMessage),
      close: () => {
        server.closed = true
      },
    }
    const server = new FakeServer(url, wire)
    this.servers.push(server)
    return wire
  }

  get latest(): FakeServer {
    const server = this.servers.at(-1)
    if (!server) throw new Error('nobody has dialled')
    return server
  }
}

export function welcome(seq: number, snapshot: Uint8Array[] | null = []): WelcomeMessage {
  return {
    type: 'welcome',
    board: 'b',
    you: { role: 'participant', participant: 'p1', group: null, token: 't1' },
    epoch: 'e1',
    seq,
    time: 1_000_000,
    limits: {
      frame_bytes: 65_536,
      unanswered: 64,
      commands_per_second: 40,
      commands_at_once: 200,
      cards: 1_000,
    },
    snapshot,
  }
}
