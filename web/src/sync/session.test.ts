import 'fake-indexeddb/auto'
import { deflateSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PatchMessage } from '../protocol.gen'
import { encodeValue } from './codec'
import { readCopy } from './copies'
import { openOutbox } from './outbox'
import type { Sent } from './sent'
import { Session } from './session'
import { FakeNetwork, type FakeServer, welcome } from './testing/line'

let network: FakeNetwork
let sessions: Session[]
let board = 0

beforeEach(() => {
  network = new FakeNetwork()
  sessions = []
  board++
})
afterEach(() => {
  for (const session of sessions) session.close()
})

/** A page of the bearer's: another one is what a reload makes. */
async function page(): Promise<[Session, FakeServer]> {
  const dialled = network.servers.length
  const listener = { touched: () => undefined, changed: () => undefined }
  const address = { board: `b${board}`, token: 't', urls: ['ws://one'] }
  const session = new Session(address, listener, network.dial)
  sessions.push(session)
  await vi.waitUntil(() => network.servers.length > dialled)
  network.latest.open()
  return [session, network.latest]
}

async function opened(): Promise<[Session, FakeServer]> {
  const [session, server] = await page()
  server.say(welcome(0))
  await vi.waitUntil(() => session.connection === 'saved')
  server.take()
  return [session, server]
}

function add(session: Session, id: string) {
  return session.send('card.add', { id, text: id }, [['card', id, { text: id }, true]])
}

function patch(from: number, to: number, card: string): PatchMessage {
  return { type: 'patch', from, to, at: 0, changes: [['card', card, { text: card }]] }
}

async function sent(server: FakeServer, count: number): Promise<string[]> {
  const ids: string[] = []
  await vi.waitUntil(() => {
    ids.push(...server.commands())
    return ids.length >= count
  })
  return ids
}

describe('session', () => {
  test('keeps a command before it sends it', async () => {
    const [session, server] = await opened()
    add(session, 'c1')
    expect(server.commands()).toEqual([])
    expect(session.replica.record('card', 'c1')).toEqual({ text: 'c1' })
    const [id] = await sent(server, 1)
    const kept = await (await openOutbox(`b${board}/t`)).all()
    expect(kept.map((entry) => entry.id)).toEqual([id])
  })

  test('r4 sends again, once each and in order, what an earlier page left unanswered', async () => {
    const [first, server] = await opened()
    server.hangUp()
    const ids = ['c1', 'c2', 'c3'].map((card) => add(first, card).id)
    await vi.waitUntil(async () => (await (await openOutbox(`b${board}/t`)).all()).length === 3)
    first.close()

    const [second, again] = await page()
    expect([...second.replica.records('card').keys()]).toEqual(['c1', 'c2', 'c3'])
    again.say(welcome(0))
    expect(await sent(again, 3)).toEqual(ids)
    ids.forEach((id, index) => {
      again.say(patch(index + 1, index + 1, `c${index + 1}`))
      again.say({ type: 'ack', id, seq: index + 1 })
    })
    expect(second.connection).toBe('saved')
    await vi.waitUntil(async () => (await (await openOutbox(`b${board}/t`)).all()).length === 0)
  })

  test('tells the sender of an ack, and takes the prediction off with the patch', async () => {
    const [session, server] = await opened()
    const sending = add(session, 'c1')
    await sent(server, 1)
    server.say({ type: 'ack', id: sending.id, seq: 1 })
    expect(await sending).toEqual({ id: sending.id, outcome: 'acked', seq: 1 } satisfies Sent)
    expect(session.replica.record('card', 'c1')).toEqual({ text: 'c1' })
    server.say({ type: 'patch', from: 1, to: 1, at: 0, changes: [] })
    expect(session.replica.record('card', 'c1')).toBeUndefined()
  })

  test('keeps refused words, with the reason, until somebody has seen to them', async () => {
    const [session, server] = await opened()
    const sending = add(session, 'c1')
    await sent(server, 1)
    server.say({ type: 'reject', id: sending.id, code: 'locked', message: 'On regarde.' })
    expect(await sending).toMatchObject({ outcome: 'rejected', message: 'On regarde.' })
    expect(session.replica.record('card', 'c1')).toBeUndefined()
    await vi.waitUntil(async () => (await (await openOutbox(`b${board}/t`)).all())[0]?.refused)
    session.close()
    const [later] = await page()
    expect([...later.refused.keys()]).toEqual([sending.id])
    later.dismiss(sending.id)
    await vi.waitUntil(async () => (await (await openOutbox(`b${board}/t`)).all()).length === 0)
  })

  test('r1 asks once for what is missing, on the same socket, with what it has', async () => {
    const [session, server] = await opened()
    server.say(patch(1, 1, 'c1'))
    server.say(patch(3, 3, 'c3'))
    server.say(patch(4, 4, 'c4'))
    expect(server.take()).toEqual([
      { type: 'hello', protocol: 1, token: 't', since: { epoch: 'e1', seq: 1 } },
    ])
    server.say(welcome(4, null))
    server.say(patch(2, 4, 'c2'))
    expect(session.replica.since).toEqual({ epoch: 'e1', seq: 4 })
  })

  test('r5 takes a snapshot at any time, in place of what it had', async () => {
    const [session, server] = await opened()
    server.say(patch(1, 1, 'gone'))
    const part = deflateSync(encodeValue({ card: { kept: { text: 'kept' } } }))
    server.say({ ...welcome(9, [part]), epoch: 'e2' })
    server.say(patch(10, 10, 'next'))
    await vi.waitUntil(() => session.replica.seq === 10)
    expect([...session.replica.records('card').keys()]).toEqual(['kept', 'next'])
  })

  test('resumes from the copy that an earlier page kept', async () => {
    const [first, server] = await opened()
    server.say(patch(1, 1, 'c1'))
    first.close()
    await vi.waitUntil(async () => {
      const [session, again] = await page()
      const [hello] = again.take()
      return session.you?.participant === 'p1' && hello?.type === 'hello' && hello.since?.seq === 1
    })
  })

  test('a second pong ahead of the replica makes it ask', async () => {
    const [, server] = await opened()
    server.say({ type: 'pong', seq: 3 })
    expect(server.take()).toEqual([])
    server.say({ type: 'pong', seq: 3 })
    expect(server.take()).toMatchObject([{ type: 'hello' }])
  })

  test.each(['revoked', 'deleted'] as const)('keeps nothing once the board is %s', async (code) => {
    const [session, server] = await opened()
    server.say(patch(1, 1, 'c1'))
    add(session, 'c2')
    await sent(server, 1)
    // Revoked while it was away, it is turned off at the door.
    if (code === 'revoked') server.hangUp(4401)
    else server.say({ type: 'bye', code, retry_ms: null })
    expect(session.ended).toBe(code)
    await vi.waitUntil(async () => (await kept()) === 0)
  })

  test('a token that is revoked because its bearer leaves is no surprise', async () => {
    const [session, server] = await opened()
    server.say(patch(1, 1, 'c1'))
    let answer = () => {}
    const leaving = session.leave(new Promise<void>((resolve) => (answer = resolve)))
    server.say({ type: 'bye', code: 'revoked', retry_ms: null })
    expect(session.ended).toBe('left')
    answer()
    await leaving
    expect(session.ended).toBe('left')
    await vi.waitUntil(async () => (await kept()) === 0)
  })

  test('who cannot leave is still there', async () => {
    const [session, server] = await opened()
    await expect(session.leave(Promise.reject(new Error('no network')))).rejects.toThrow()
    expect(session.ended).toBe(null)
    add(session, 'c1')
    await sent(server, 1)
  })
})

/** How much this device keeps of the board. */
async function kept(): Promise<number> {
  const bearer = `b${board}/t`
  const commands = await (await openOutbox(bearer)).all()
  return commands.length + ((await readCopy(bearer)) ? 1 : 0)
}
