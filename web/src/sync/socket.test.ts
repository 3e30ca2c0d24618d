import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ByeMessage, ServerMessage } from '../protocol.gen'
import { backoff } from './backoff'
import { Socket } from './socket'
import { FakeNetwork, welcome } from './testing/line'

let network: FakeNetwork
let socket: Socket
let heard: ServerMessage['type'][]
let losses: number
let ended: ByeMessage['code'] | null

beforeEach(() => {
  vi.useFakeTimers()
  network = new FakeNetwork()
  heard = []
  losses = 0
  ended = null
  const listener = {
    hello: () => ({ type: 'hello', protocol: 1, token: 't', since: null }) as const,
    heard: (message: ServerMessage) => heard.push(message.type),
    lost: () => losses++,
    end: (code: ByeMessage['code']) => {
      ended = code
    },
  }
  socket = new Socket(['ws://one', 'ws://two'], listener, network.dial)
  socket.open()
})
afterEach(() => {
  socket.close()
  vi.useRealTimers()
})

function connect(): void {
  network.latest.open()
  network.latest.say(welcome(0))
}

describe('socket', () => {
  test('says hello first', () => {
    connect()
    expect(network.latest.take()[0]).toMatchObject({ type: 'hello', token: 't', since: null })
    expect(heard).toEqual(['welcome'])
  })

  test('sends nothing before it is welcome', () => {
    network.latest.open()
    socket.send({ type: 'presence', writing: true })
    expect(network.latest.take()).toHaveLength(1)
  })

  test('comes back at another address when a connection is lost', () => {
    connect()
    network.latest.hangUp()
    expect(losses).toBe(1)
    vi.advanceTimersByTime(15_000)
    expect(network.servers.map(({ url }) => url).slice(0, 2)).toEqual(['ws://one', 'ws://two'])
  })

  test('pings, and takes silence for a dead connection', () => {
    connect()
    network.latest.take()
    vi.advanceTimersByTime(10_000)
    expect(network.latest.take()).toEqual([{ type: 'ping', seq: 0 }])
    vi.advanceTimersByTime(5_000)
    expect(losses).toBe(1)
    expect(network.servers[0]?.closed).toBe(true)
  })

  test('stays while pings are answered', () => {
    connect()
    for (let n = 0; n < 5; n++) {
      vi.advanceTimersByTime(10_000)
      network.latest.say({ type: 'pong', seq: 0 })
    }
    expect(losses).toBe(0)
  })

  test('comes back when a bye says, and not before', () => {
    connect()
    network.latest.say({ type: 'bye', code: 'closing', retry_ms: 3_000 })
    vi.advanceTimersByTime(2_999)
    expect(network.servers).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(network.servers).toHaveLength(2)
  })

  test('does not come back where it is not wanted', () => {
    connect()
    network.latest.say({ type: 'bye', code: 'deleted', retry_ms: null })
    vi.advanceTimersByTime(60_000)
    expect(ended).toBe('deleted')
    expect(network.servers).toHaveLength(1)
  })

  test('r7 takes a refused token for an end', () => {
    network.latest.open()
    network.latest.hangUp(4401)
    expect(ended).toBe('revoked')
  })

  test('believes the browser that the network is gone, and tries at once when it is back', () => {
    connect()
    socket.nudge(false)
    expect(losses).toBe(1)
    socket.nudge(true)
    expect(network.servers).toHaveLength(2)
  })

  test('gives up on an address that never answers', () => {
    vi.advanceTimersByTime(10_000)
    expect(losses).toBe(1)
  })
})

test('backoff grows, stays bounded, and leaves half to chance', () => {
  expect(backoff(0, () => 1)).toBe(500)
  expect(backoff(3, () => 0)).toBe(2_000)
  expect(backoff(50, () => 1)).toBe(15_000)
})
