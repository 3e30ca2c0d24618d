import { describe, expect, test } from 'vitest'
import { deckOf, ringFor, type Told } from './deck'
import { type Room, simulate } from './testing/room'

const nobody: Told = { people: () => 0, crowd: 1 }
const seeds = [1, 2, 3, 4]

/** Over several seeds, by how much the most and the least seen differ, at worst. */
function worst(room: Partial<Room>): number {
  return Math.max(...seeds.map((seed) => spread(simulate({ ...room, seed }))))
}

function spread(seen: ReadonlyMap<string, number>): number {
  return Math.max(...seen.values()) - Math.min(...seen.values())
}

describe('60 people answer 20 of 100 cards each, each in their own time', () => {
  test.each([0, 5, 30, Number.POSITIVE_INFINITY])('counts come %d s late', (late) => {
    expect(worst({ late })).toBeLessThanOrEqual(3)
  })

  test('counts come all 20 s', () => {
    expect(worst({ batches: 20 })).toBeLessThanOrEqual(3)
  })

  test('all tap at once', () => {
    expect(worst({ together: true })).toBeLessThanOrEqual(3)
  })

  test('10 cards come in the middle: they are seen as often as those from the start', () => {
    for (const late of [0, 10]) expect(worst({ added: 10, late })).toBeLessThanOrEqual(4)
  })

  test('one of seven is put off', () => {
    expect(worst({ puttingOff: 0.15, late: 3 })).toBeLessThanOrEqual(9)
  })
})

test.each([7, 30, 61, 144, 400])('%i people, 20 of 100 cards each', (people) => {
  expect(worst({ people })).toBeLessThanOrEqual(4)
})

test('where people begin at the same points, what is told mends it', () => {
  const unlucky: Partial<Room> = { sharedPlaces: true, uneven: true, puttingOff: 0.1, waves: true }
  const untold = worst({ ...unlucky, late: Number.POSITIVE_INFINITY })
  const told = worst({ ...unlucky, late: 1 })
  expect(untold).toBeGreaterThan(14)
  expect(told).toBeLessThanOrEqual(12)
})

test('what is put off comes last, what was put off first before what was later', () => {
  const ring = ['c0', 'c1', 'c2', 'c3']
  const dealt = { place: 0, ring, answered: new Set(['c1']), later: ['c2', 'c0', 'c1'] }
  expect(deckOf(dealt, nobody)).toEqual({ left: ['c3', 'c2', 'c0'], answered: 1, total: 4 })
})

test('a card that far more have answered than the others waits', () => {
  const dealt = { place: 0, ring: ['c0', 'c1', 'c2'], answered: new Set<string>(), later: [] }
  const told: Told = { people: (card) => (card === 'c0' ? 40 : 3), crowd: 3 }
  expect(deckOf(dealt, told).left).toEqual(['c1', 'c0', 'c2'])
})

test('no cards make an empty deck; all answered, a finished one', () => {
  const none = { place: 0, ring: ringFor(0, []), answered: new Set<string>(), later: [] }
  expect(deckOf(none, nobody)).toEqual({ left: [], answered: 0, total: 0 })
  const done = { place: 0, ring: ['a'], answered: new Set(['a']), later: ['a'] }
  expect(deckOf(done, nobody)).toEqual({ left: [], answered: 1, total: 1 })
})
