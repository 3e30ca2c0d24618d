import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CONDENSED_MS, condense, shotAt } from './condense'
import type { Kind, Moment } from './moments'

const KINDS: Kind[] = [
  'started',
  'stepped',
  'revealed',
  'spotlit',
  'clustered',
  'asked',
  'thrown',
  'written',
  'joined',
  'finished',
  'adjourned',
  'resumed',
]

const moments = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5_000 }), fc.constantFrom(...KINDS)), {
    maxLength: 200,
  })
  .map((all) =>
    all
      .map(([position, kind]): Moment => ({ position, kind, values: {} }))
      .sort((a, b) => a.position - b.position),
  )

test('whatever happened, it takes ninety seconds, goes forward, and each sentence can be read', () => {
  fc.assert(
    fc.property(moments, (all) => {
      const shots = condense(all, 1, 5_000)
      expect(shots.reduce((sum, { ms }) => sum + ms, 0)).toBe(CONDENSED_MS)
      let at = 1
      for (const { from, to, ms, moving } of shots) {
        expect(from).toBe(at)
        expect(to).toBeGreaterThanOrEqual(from)
        expect(ms).toBeGreaterThanOrEqual(3_600)
        expect(moving).toBeLessThan(ms)
        expect(Number.isInteger(ms)).toBe(true)
        at = to
      }
      expect(at).toBe(5_000)
      expect(shotAt(shots, CONDENSED_MS).position).toBe(5_000)
    }),
  )
})

test('a reveal stays longer than a table that is done, and no kind fills it alone', () => {
  const all: Moment[] = Array.from({ length: 100 }, (_, n) => ({
    position: n + 2,
    kind: 'clustered',
    values: {},
  }))
  all.push(
    { position: 150, kind: 'revealed', values: {} },
    { position: 160, kind: 'finished', values: {} },
  )
  const shots = condense(all, 1, 200)
  const of = (kind: Kind) => shots.filter(({ moment }) => moment?.kind === kind)
  expect(of('revealed')).toHaveLength(1)
  expect(of('finished')).toHaveLength(1)
  expect(of('clustered').length).toBeGreaterThan(5)
  expect(of('revealed')[0]?.ms).toBeGreaterThan(of('finished')[0]?.ms ?? 0)
})

test('what comes before and after is not told of', () => {
  const moment: Moment = { position: 10, kind: 'revealed', values: {} }
  expect(condense([moment], 20, 30).every((shot) => shot.moment === null)).toBe(true)
})
