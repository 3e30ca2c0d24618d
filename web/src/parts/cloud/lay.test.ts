import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, edge, lay, type Point, type Wanted } from './lay'

const room = { width: 1000, height: 500 }

const wanted = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 1000 }),
      y: fc.integer({ min: 0, max: 500 }),
      width: fc.integer({ min: 20, max: 300 }),
      height: fc.integer({ min: 20, max: 80 }),
    }),
    { maxLength: 30 },
  )
  .map((boxes) => boxes.map((box, nth): Wanted => ({ ...box, id: `w${nth}` })))

function boxes(words: readonly Wanted[], laid: ReadonlyMap<string, Point>): Box[] {
  return words.flatMap((word) => {
    const at = laid.get(word.id)
    return at ? [{ ...word, ...at }] : []
  })
}

function touching(a: Box, b: Box): boolean {
  return (
    2 * Math.abs(a.x - b.x) < a.width + b.width && 2 * Math.abs(a.y - b.y) < a.height + b.height
  )
}

describe('lay', () => {
  test('no word lies on another, on what is taken, or outside', () => {
    fc.assert(
      fc.property(wanted, (words) => {
        const taken = [{ x: 100, y: 50, width: 200, height: 60 }]
        const all = [...taken, ...boxes(words, lay(words, room, taken))]
        for (const [nth, a] of all.entries()) {
          expect(a.x - a.width / 2).toBeGreaterThanOrEqual(-1)
          expect(a.x + a.width / 2).toBeLessThanOrEqual(room.width + 1)
          expect(a.y - a.height / 2).toBeGreaterThanOrEqual(-1)
          expect(a.y + a.height / 2).toBeLessThanOrEqual(room.height + 1)
          for (const b of all.slice(nth + 1)) expect(touching(a, b)).toBe(false)
        }
      }),
    )
  })

  test('words that stay as they are stay where they are, whoever comes after them', () => {
    fc.assert(
      fc.property(wanted, wanted, (first, more) => {
        const before = lay(first, room)
        const words = [...first, ...more.map((word) => ({ ...word, id: `new-${word.id}` }))]
        const after = lay(words, room, [], before)
        for (const [id, place] of before) expect(after.get(id)).toEqual(place)
      }),
    )
  })

  test('a word that grows keeps its place; the one it grows into makes room', () => {
    const small = { x: 500, y: 250, width: 100, height: 40 }
    const before = lay(
      [
        { ...small, id: 'a' },
        { ...small, id: 'b' },
      ],
      room,
    )
    const grown = { ...small, width: 400, height: 160, id: 'b' }
    const after = lay([grown, { ...small, id: 'a' }], room, [], before)
    expect(after.get('b')).toEqual(before.get('b'))
    expect(after.get('a')).not.toEqual(before.get('a'))
  })

  test('what finds no place is left out', () => {
    const words = Array.from({ length: 40 }, (_, n) => ({
      id: `w${n}`,
      x: 0,
      y: 0,
      width: 300,
      height: 200,
    }))
    expect(lay(words, room).size).toBe(6)
  })
})

test('four networks have the corners', () => {
  const corners = [0, 1, 2, 3].map((nth) => edge(4, nth, room))
  expect(corners.map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([
    [0, 0],
    [1000, 0],
    [1000, 500],
    [0, 500],
  ])
})
