import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { LIMITS, type RejectMessage } from '../protocol.gen'
import { Courier } from './courier'
import type { Entry } from './outbox'

let carried: string[]
let courier: Courier

beforeEach(() => {
  vi.useFakeTimers()
  carried = []
  courier = new Courier(({ id }) => carried.push(id))
})
afterEach(() => {
  courier.close()
  vi.useRealTimers()
})

function entry(id: string): Entry {
  return { id, name: 'card.add', args: {}, predicted: [] }
}

function refusal(id: string, retry_ms?: number): RejectMessage {
  const refused: RejectMessage = { type: 'reject', id, code: 'busy', message: '' }
  return retry_ms === undefined ? refused : { ...refused, retry_ms }
}

describe('courier', () => {
  test('r4 sends everything unanswered again, in order, on each connection', () => {
    for (const id of ['a', 'b', 'c']) courier.add(entry(id))
    expect(carried).toEqual([])
    courier.up()
    courier.ack('b')
    courier.down()
    courier.up()
    expect(carried).toEqual(['a', 'b', 'c', 'a', 'c'])
  })

  test('leaves no more unanswered than the protocol allows', () => {
    courier.up()
    for (let n = 0; n < LIMITS.UNANSWERED + 5; n++) courier.add(entry(`c${n}`))
    expect(carried).toHaveLength(LIMITS.UNANSWERED)
    courier.ack('c0')
    expect(carried.at(-1)).toBe(`c${LIMITS.UNANSWERED}`)
  })

  test('keeps what is to be sent later, and sends nothing past it meanwhile', () => {
    courier.up()
    courier.add(entry('a'))
    expect(courier.reject(refusal('a', 500))).toBeUndefined()
    courier.add(entry('b'))
    expect(carried).toEqual(['a'])
    vi.advanceTimersByTime(500)
    expect(carried).toEqual(['a', 'a', 'b'])
  })

  test('tells that the service can take nothing until it takes something', () => {
    courier.up()
    courier.add(entry('a'))
    courier.reject({ ...refusal('a', 500), code: 'slow_down' })
    expect(courier.refusing).toBe(false)
    vi.advanceTimersByTime(500)
    courier.reject(refusal('a', 500))
    expect(courier.refusing).toBe(true)
    vi.advanceTimersByTime(500)
    courier.ack('a')
    expect(courier.refusing).toBe(false)
  })

  test('r4 has a command decided anew that was refused behind one still to be sent', () => {
    courier.up()
    courier.add(entry('card'))
    courier.add(entry('place'))
    courier.reject(refusal('card', 500))
    expect(courier.reject(refusal('place'))).toBeUndefined()
    vi.advanceTimersByTime(500)
    expect(carried).toEqual(['card', 'place', 'card', 'place'])
  })

  test('lets go of what is refused for good', () => {
    courier.up()
    courier.add(entry('a'))
    expect(courier.reject(refusal('a'))?.id).toBe('a')
    courier.down()
    courier.up()
    expect(carried).toEqual(['a'])
  })
})
