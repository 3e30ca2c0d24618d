import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Film, PAUSE_MS } from './film'

const MINUTE = 60_000

test('silences are cut, and told', () => {
  const film = new Film([0, 1_000, 1_000 + 3 * MINUTE, 2_000 + 3 * MINUTE])
  expect(film.length).toBe(1_000 + PAUSE_MS + 1_000)
  expect(film.cut(500)).toBeNull()
  expect(film.cut(2_000)).toEqual({ after: 2, lasted: 3 * MINUTE })
  expect(film.clock(1_000 + PAUSE_MS / 2)).toBe(1_000 + 1.5 * MINUTE)
  expect(film.peaks(2)).toEqual([2, 2])
})

test('what has no steps, or one, is a film too', () => {
  expect(new Film([]).length).toBe(0)
  const one = new Film([42])
  expect([one.length, one.position(0), one.clock(0)]).toEqual([0, 1, 42])
})

test('positions, times and clocks agree, and never go back', () => {
  const ats = fc
    .array(fc.oneof(fc.nat(3_000), fc.nat(90 * MINUTE)), { minLength: 1, maxLength: 60 })
    .map((gaps) => {
      let at = 0
      return gaps.map((gap) => {
        at += gap
        return at
      })
    })
  fc.assert(
    fc.property(ats, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (all, shares) => {
      const film = new Film(all)
      for (let position = 1; position <= all.length; position += 1) {
        expect(film.position(film.timeOf(position))).toBeGreaterThanOrEqual(position)
      }
      const times = shares.map((share) => share * film.length).sort((a, b) => a - b)
      let clock = Number.NEGATIVE_INFINITY
      for (const time of times) {
        const now = film.clock(time)
        const position = film.position(time)
        expect(now).toBeGreaterThanOrEqual(clock)
        expect(now).toBeGreaterThanOrEqual(all[position - 1] as number)
        expect(now).toBeLessThanOrEqual((all[position] ?? now) + 1e-3)
        clock = now
      }
      expect(film.peaks(7).reduce((sum, each) => sum + each, 0)).toBe(all.length)
    }),
  )
})
