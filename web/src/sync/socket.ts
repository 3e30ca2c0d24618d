import {
  type ByeMessage,
  type ClientMessage,
  type HelloMessage,
  LIMITS,
  type ServerMessage,
} from '../protocol.gen'
import { backoff } from './backoff'
import { decode, encode } from './codec'

/** What of a WebSocket we use. */
export interface Wire {
  binaryType: string
  onopen: (() => void) | null
  onmessage: ((event: { data: ArrayBuffer }) => void) | null
  onclose: ((event: { code: number }) => void) | null
  send(frame: Uint8Array<ArrayBuffer>): void
  close(): void
}

export type Dial = (url: string) => Wire

export interface Hears {
  /** Say who we are and how far we have come. */
  hello(): HelloMessage
  heard(message: ServerMessage): void
  /** The connection is gone; another will be tried. */
  lost(): void
  /** The server will not have us back. */
  end(code: ByeMessage['code']): void
}

const PING_MS = 10_000
const ANSWER_MS = 5_000
const BAD_TOKEN = 4401

export const dial: Dial = (url) => new WebSocket(url, LIMITS.SUBPROTOCOL) as unknown as Wire

/** One connection at a time to one of several addresses, made again whenever it is lost. */
export class Socket {
  private wire: Wire | null = null
  private welcomed = false
  private tries = 0
  private turn = 0
  private retry: Timer
  private ping: Timer
  private silence: Timer
  private closed = false

  constructor(
    private readonly addresses: readonly string[],
    private readonly listener: Hears,
    private readonly dialling: Dial = dial,
  ) {}

  open(): void {
    clearTimeout(this.retry)
    if (this.closed || this.wire) return
    const address = this.addresses[this.turn % this.addresses.length]
    if (address === undefined) return
    const wire = this.dialling(address)
    wire.binaryType = 'arraybuffer'
    wire.onopen = () => this.greet()
    wire.onmessage = ({ data }) => this.receive(data)
    wire.onclose = ({ code }) => this.drop(code)
    this.wire = wire
    this.expectAnswer(LIMITS.HELLO_SECONDS * 1000)
  }

  /** Say hello, first or again: the answer is a welcome. */
  greet(): void {
    this.post(this.listener.hello())
  }

  /** Send if there is a connection; what may not be lost is somebody else's care. */
  send(message: ClientMessage): void {
    if (this.welcomed) this.post(message)
  }

  /** The browser says that the network is there, or gone: believe the bad news, check the good. */
  nudge(online: boolean): void {
    if (!this.wire) this.open()
    else if (!online) this.drop(0)
    else if (this.welcomed) this.check()
  }

  close(): void {
    this.closed = true
    clearTimeout(this.retry)
    this.forget()
  }

  private receive(frame: ArrayBuffer): void {
    clearTimeout(this.silence)
    this.silence = undefined
    const message = decode(frame)
    if (message.type === 'bye') return this.leave(message)
    if (message.type === 'welcome') {
      this.welcomed = true
      this.tries = 0
    }
    this.schedulePing()
    this.listener.heard(message)
  }

  private leave({ code, retry_ms }: ByeMessage): void {
    if (retry_ms === null) return this.end(code)
    this.forget()
    this.listener.lost()
    this.again(retry_ms)
  }

  private drop(code: number): void {
    if (code === BAD_TOKEN) return this.end('revoked')
    this.forget()
    this.listener.lost()
    this.again(backoff(this.tries++))
  }

  private end(code: ByeMessage['code']): void {
    this.close()
    this.listener.end(code)
  }

  private again(ms: number): void {
    this.turn++
    this.retry = setTimeout(() => this.open(), ms)
  }

  private schedulePing(): void {
    clearTimeout(this.ping)
    this.ping = setTimeout(() => this.check(), PING_MS)
  }

  private check(): void {
    this.post({ type: 'ping', seq: this.listener.hello().since?.seq ?? 0 })
    if (this.silence === undefined) this.expectAnswer(ANSWER_MS)
  }

  private expectAnswer(ms: number): void {
    clearTimeout(this.silence)
    this.silence = setTimeout(() => this.drop(0), ms)
  }

  private post(message: ClientMessage): void {
    this.wire?.send(encode(message))
  }

  /** Let go of the wire at once: a dead one may take minutes to say that it is closed. */
  private forget(): void {
    clearTimeout(this.ping)
    clearTimeout(this.silence)
    this.silence = undefined
    this.welcomed = false
    if (!this.wire) return
    this.wire.onopen = this.wire.onmessage = this.wire.onclose = null
    this.wire.close()
    this.wire = null
  }
}

type Timer = ReturnType<typeof setTimeout> | undefined
