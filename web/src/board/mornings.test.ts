import { expect, test } from 'vitest'
import type { Activity } from '../protocol.gen'
import { endOf, minutesOf, mornings } from './mornings'
import type { Row } from './select'

const NOW = 1_000_000
const MINUTE = 60_000

function activity(id: string, fields: Partial<Activity> = {}): Row<Activity> {
  const usual = { minutes: 10, steps: [], step: null, timer: null, closes: false }
  return [id, { ...usual, ...fields } as unknown as Activity]
}

const three = [
  activity('a'),
  activity('b', { closes: true }),
  activity('c', { minutes: null }),
  activity('d', { minutes: 25 }),
]

test('a sitting ends with what closes it, the last one with the agenda', () => {
  expect(mornings(three).map((rows) => rows.map(([id]) => id))).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
  expect(mornings([])).toEqual([])
  expect(mornings(three.slice(0, 2))).toHaveLength(1)
})

test('minutes add up as far as there are some', () => {
  expect(mornings(three).map(minutesOf)).toEqual([20, 25])
})

test('the end is what is left of the current activity and of those after it', () => {
  const [first, second] = mornings(three)
  expect(endOf(first ?? [], 'a', NOW)).toBe(NOW + 20 * MINUTE)
  expect(endOf(second ?? [], 'a', NOW)).toBe(null)
  expect(endOf(first ?? [], null, NOW)).toBe(null)
})

test('a countdown tells what is left, running or paused', () => {
  const running = activity('a', { timer: { ends: NOW + 3 * MINUTE, left: null } })
  expect(endOf([running], 'a', NOW)).toBe(NOW + 3 * MINUTE)
  expect(endOf([running], 'a', NOW + 5 * MINUTE)).toBe(NOW + 5 * MINUTE)
  const paused = activity('a', { timer: { ends: null, left: 2 * MINUTE } })
  expect(endOf([paused], 'a', NOW)).toBe(NOW + 2 * MINUTE)
})

test('the moments of a mapping that are over count no more', () => {
  const steps = [
    { key: 'x', title: '', minutes: 20 },
    { key: 'y', title: '', minutes: 35 },
    { key: 'z', title: '', minutes: 15 },
  ]
  const mapping = { minutes: 70, steps, step: 'y' }
  expect(endOf([activity('a', mapping)], 'a', NOW)).toBe(NOW + 50 * MINUTE)
  const timed = { ...mapping, timer: { ends: NOW + 5 * MINUTE, left: null } }
  expect(endOf([activity('a', timed)], 'a', NOW)).toBe(NOW + 20 * MINUTE)
  const whole = { ...mapping, timer: { ends: NOW + 60 * MINUTE, left: null } }
  expect(endOf([activity('a', whole)], 'a', NOW)).toBe(NOW + 60 * MINUTE)
})
