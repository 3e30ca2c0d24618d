import { describe, expect, test } from 'vitest'
import { type Drawing, draw } from './drawing'
import { boxOf, widthOf } from './places'
import type { Dot, Strand, Web } from './web'

const NAMES = ['Léa', 'Karim', 'Maryvonne', 'Anne-Charlotte', 'Yann', 'Malik B.', 'Table 3 · 4ᵉ']
const WALL = { width: 1420, height: 470, letters: [29, 20] as const }
const PHONE = { width: 320, height: 300, letters: [14, 12] as const }

function web(people: number, threads: number): Web {
  const dots: Dot[] = Array.from({ length: people }, (_, n) => ({
    id: `p${n}`,
    name: NAMES[n % NAMES.length] as string,
    group: `t${n % 9}`,
    family: null,
    reached: n < threads,
    holds: [],
  }))
  const strands: Strand[] = Array.from({ length: threads }, (_, n) => ({
    id: `y${n}`,
    from: `p${n % people}`,
    to: `p${(n + 7) % people}`,
    color: 0,
    nth: 0,
  }))
  return { dots, strands, ties: [], families: [] }
}

function touching({ dots, gauge }: Drawing): number {
  const boxes = dots.map(({ place, named }) =>
    boxOf(place, named === null ? 0 : widthOf(named, gauge.radius * 2), gauge),
  )
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.right > other.left &&
          other.right > one.left &&
          one.bottom > other.top &&
          other.bottom > one.top,
      ),
  ).length
}

describe('a web is drawn', () => {
  test.each([8, 30, 80])('with the names of all of %i people, none over another', (people) => {
    const drawing = draw(web(people, 40), WALL)
    expect(drawing.dots.filter(({ named }) => named !== null)).toHaveLength(people)
    expect(touching(drawing)).toBe(0)
    expect(drawing.gauge.radius * 2).toBeGreaterThanOrEqual(20)
  })

  test.each([20, 80])('the same with one thread more: nobody of %i moves', (people) => {
    const before = draw(web(people, 40), WALL)
    const after = draw(web(people, 41), WALL, before.places)
    expect([...after.places]).toEqual([...before.places])
    expect(after.strands).toHaveLength(41)
  })

  test.each([
    [30, PHONE],
    [250, WALL],
    [2_000, WALL],
  ] as const)('with a number for those of %i whom there is no room for', (people, sheet) => {
    const drawing = draw(web(people, 5), sheet)
    const named = drawing.dots.filter(({ named }) => named !== null).length
    expect(named + drawing.unnamed + drawing.left).toBe(people)
    expect(named).toBeGreaterThan(4)
    expect(touching(drawing)).toBe(0)
    const names = drawing.dots.map(({ place, named }) =>
      boxOf(place, named === null ? 0 : widthOf(named, drawing.gauge.radius * 2), drawing.gauge),
    )
    expect(Math.min(...names.map(({ left }) => left))).toBeGreaterThanOrEqual(-1)
    expect(Math.max(...names.map(({ right }) => right))).toBeLessThanOrEqual(sheet.width + 1)
  })

  test('with a curve of its own for each thread of the same two', () => {
    const one = web(4, 1)
    const again = {
      ...one,
      strands: [0, 1, 2, 3].map((nth) => ({ ...one.strands[0], id: `y${nth}`, nth }) as Strand),
    }
    expect(new Set(draw(again, WALL).strands.map(({ path }) => path)).size).toBe(4)
  })
})
