import { expect, test } from 'vitest'
import { fieldDay, isNear, monthsAfter, untilDay } from './retention'

const at = (day: string, time = '10:00') => new Date(`${day}T${time}`).getTime()
const end = (day: string) => at(day, '23:59:59.999')

test('a session is kept to the end of the day so many months later', () => {
  expect(monthsAfter(at('2026-11-23'), 3)).toBe(end('2027-02-23'))
  expect(monthsAfter(at('2026-11-23'), 36)).toBe(end('2029-11-23'))
})

test('where a month lacks the day, to the end of that month', () => {
  expect(monthsAfter(at('2026-11-30'), 3)).toBe(end('2027-02-28'))
  expect(monthsAfter(at('2024-02-29'), 12)).toBe(end('2025-02-28'))
})

test('a day that is set reads the same', () => {
  const until = untilDay('2027-11-23')
  expect(until).toBe(end('2027-11-23'))
  expect(fieldDay(until as number)).toBe('2027-11-23')
  expect(untilDay('')).toBe(null)
})

test('the end is near from two weeks on', () => {
  expect(isNear(end('2026-12-06'), at('2026-11-23'))).toBe(true)
  expect(isNear(end('2026-12-07'), at('2026-11-23'))).toBe(false)
})
