import 'fake-indexeddb/auto'
import { effect } from '@preact/signals'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Change } from '../protocol.gen'
import { FakeNetwork, welcome } from '../sync/testing/line'
import { LiveBoard } from './live'

let network: FakeNetwork
let board: LiveBoard
let boards = 0

beforeEach(async () => {
  network = new FakeNetwork()
  board = new LiveBoard({ board: `live${boards++}`, token: 't', urls: ['ws://one'] }, network.dial)
  await vi.waitUntil(() => network.servers.length === 1)
  network.latest.open()
  network.latest.say(welcome(0))
  await vi.waitUntil(() => board.ready.value)
})
afterEach(() => board.close())

function say(seq: number, ...changes: Change[]): void {
  network.latest.say({ type: 'patch', from: seq, to: seq, at: 0, changes })
}

test('a patch redraws only what it touches, once for all patches of a frame', async () => {
  const drawn: string[] = []
  const stop = effect(() => void drawn.push(`a:${board.row('card', 'a').value?.text}`))
  const stopOther = effect(() => void drawn.push(`b:${board.row('card', 'b').value?.text}`))
  drawn.length = 0
  say(1, ['card', 'a', { text: 'one' }])
  say(2, ['card', 'a', { text: 'two' }])
  await vi.waitUntil(() => drawn.length > 0)
  expect(drawn).toEqual(['a:two'])
  stop()
  stopOther()
})

test('what a hand does shows before the server has spoken, and is under way until then', async () => {
  const sending = board.send('card.add', { id: 'c', activity: 'x', text: 'mine' })
  await vi.waitUntil(() => board.pending.value.has('c'))
  expect(board.row('card', 'c').value?.author).toBe('p1')
  expect(board.connection.value).toBe('sending')
  await vi.waitUntil(() => network.latest.commands().length === 1)
  say(1, ['card', 'c', { text: 'mine' }])
  network.latest.say({ type: 'ack', id: sending.id, seq: 1 })
  await vi.waitUntil(() => board.connection.value === 'saved')
  expect(board.pending.value.size).toBe(0)
})

test('what is refused is taken off again, and its sender told', async () => {
  const sending = board.send('board.spotlight', { target: ['card', 'c'] })
  await vi.waitUntil(() => network.latest.commands().length === 1)
  network.latest.say({ type: 'reject', id: sending.id, code: 'forbidden', message: 'Non.' })
  expect(await sending).toMatchObject({ outcome: 'rejected', message: 'Non.' })
})
