import { expect, test } from 'vitest'
import { deckOf, ringFor } from './deck'

const hundred = Array.from({ length: 100 }, (_, n) => `c${n}`)

/** How often each card is seen by people who answer so many each, in turns. */
function seen(people: number, each: number, cardsAt: (turn: number) => string[]) {
  const counts = new Map<string, number>()
  const answered = Array.from({ length: people }, () => new Set<string>())
  for (let turn = 0; turn < each; turn++) {
    const cards = cardsAt(turn)
    answered.forEach((mine, place) => {
      const [next] = deckOf(ringFor(place, cards), mine, []).left
      if (!next) return
      mine.add(next)
      counts.set(next, (counts.get(next) ?? 0) + 1)
    })
  }
  const all = cardsAt(each).map((card) => counts.get(card) ?? 0)
  return { least: Math.min(...all), most: Math.max(...all) }
}

test('60 people answer 20 of 100 cards: the most and the least seen differ by at most 3', () => {
  const { least, most } = seen(60, 20, () => hundred)
  expect(most - least).toBeLessThanOrEqual(3)
})

test.each([7, 20, 33, 60, 61, 144, 400])('it is fair for %i people, however far they come', (n) => {
  for (const each of [5, 13, 20, 50, 99]) {
    const { least, most } = seen(n, each, () => hundred)
    expect(most - least).toBeLessThanOrEqual(4)
  }
})

test('cards that come on the way are seen as often as those from the start', () => {
  const { least, most } = seen(60, 20, (turn) => hundred.slice(0, 60 + 4 * Math.min(turn, 10)))
  expect(most - least).toBeLessThanOrEqual(6)
})

test('what is put off comes last, what was put off first before what was later', () => {
  const deck = deckOf(['c0', 'c1', 'c2', 'c3'], new Set(['c1']), ['c2', 'c0', 'c1'])
  expect(deck).toEqual({ left: ['c3', 'c2', 'c0'], answered: 1, total: 4 })
})

test('no cards make an empty deck; all answered, a finished one', () => {
  expect(deckOf(ringFor(0, []), new Set(), []).total).toBe(0)
  const done = deckOf(['a'], new Set(['a']), ['a'])
  expect(done).toEqual({ left: [], answered: 1, total: 1 })
})
