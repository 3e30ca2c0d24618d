import { describe, expect, test } from 'vitest'
import { type Dweller, layout } from './layout'
import { type Box, boxOf, fitting, gaugeOf, type Places, widthOf } from './places'

const NAMES = ['Léa', 'Karim', 'Maryvonne', 'Anne-Charlotte', 'Yann', 'Bo', 'Table 3 · nº 4']
const WALL = gaugeOf(1820, 700, 24)

function people(count: number, letter = 24): Dweller[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `p${(index * 7919) % 1009}`,
    width: widthOf(NAMES[index % NAMES.length] as string, letter),
    group: `t${index % 9}`,
  }))
}

function touching(places: Places, who: Dweller[], gauge = WALL): string[] {
  const boxes = who.map(({ id, width }) => {
    const place = places.get(id)
    return place ? { id, box: boxOf(place, width, gauge) } : { id, box: null }
  })
  return boxes.flatMap(({ id, box }, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => box && other.box && overlap(box, other.box))
      .map((other) => `${id} ${other.id}`),
  )
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.right > other.left &&
    other.right > one.left &&
    one.bottom > other.top &&
    other.bottom > one.top
  )
}

function moves(before: Places, after: Places): number[] {
  return [...before]
    .map(([id, { x, y }]) => {
      const now = after.get(id)
      return now ? Math.hypot(now.x - x, now.y - y) : 0
    })
    .sort((a, b) => a - b)
}

describe('the web is laid out', () => {
  test.each([1, 2, 8, 30, 80])('without two names that touch, for %i people', (count) => {
    const who = people(count)
    const places = layout(who, [], WALL)
    expect(places.size).toBe(count)
    expect(touching(places, who)).toEqual([])
    for (const { id, width } of who) {
      const { left, right, top, bottom } = boxOf(places.get(id) as never, width, WALL)
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(-0.01)
      expect(right).toBeLessThanOrEqual(WALL.width + 0.01)
      expect(bottom).toBeLessThanOrEqual(WALL.height + 0.01)
    }
  })

  test('the same for the same people, in whatever order they come', () => {
    const who = people(40)
    const ties = [['p0', 'p892'] as const, ['p775', 'p658'] as const]
    const one = layout(who, ties, WALL)
    const other = layout([...who].reverse(), [...ties].reverse(), WALL)
    expect(new Map([...other].sort())).toEqual(new Map([...one].sort()))
  })

  test('again as it stood, where nobody came', () => {
    const who = people(80)
    const places = layout(who, [], WALL)
    expect(layout(who, [], WALL, places)).toEqual(places)
  })

  test('with newcomers in its gaps: the others hardly move', () => {
    const who = people(60)
    let places = layout(who.slice(0, 30), [], WALL)
    for (let count = 31; count <= 60; count += 1) {
      const next = layout(who.slice(0, count), [], WALL, places)
      const moved = moves(places, next)
      expect(moved[Math.floor(moved.length / 2)]).toBeLessThan(2)
      expect(moved.at(-1)).toBeLessThan(40)
      places = next
    }
    expect(touching(places, who)).toEqual([])
  })

  test('with no more people than there is room for', () => {
    const { shown, left } = fitting(people(2_000), WALL)
    expect(shown.length + left).toBe(2_000)
    expect(left).toBeGreaterThan(0)
  })
})
