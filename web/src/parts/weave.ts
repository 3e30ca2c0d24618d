export interface Knot {
  x: number
  y: number
}

export interface ThreadShape {
  width: number
  height: number
  knots: Knot[]
  /** Path from the first knot to the current one. */
  done: string
  /** Path from the current knot to the last. */
  toCome: string
}

const HEIGHT = 22
const MARGIN = 8
const LENGTH = 304

/** The drawing of a thread with `count` knots, woven over and under, done up to knot `at`. */
export function weave(count: number, at: number): ThreadShape {
  const spacing = LENGTH / Math.max(1, count - 1)
  const knots = Array.from({ length: count }, (_, index) => ({
    x: MARGIN + index * spacing,
    y: HEIGHT / 2,
  }))
  const current = Math.max(0, Math.min(at, count - 1))
  return {
    width: 2 * MARGIN + LENGTH,
    height: HEIGHT,
    knots,
    done: at < 0 ? '' : path(knots, 0, current),
    toCome: path(knots, current, count - 1),
  }
}

function path(knots: Knot[], from: number, to: number): string {
  const first = knots[from]
  if (first === undefined || to <= from) return ''
  const strands = knots.slice(from + 1, to + 1).map((knot, index) => {
    const last = knots[from + index] as Knot
    const bow = (from + index) % 2 === 0 ? 5 : -5
    return `Q${(last.x + knot.x) / 2} ${knot.y + 2 * bow * 0.8} ${knot.x} ${knot.y}`
  })
  return `M${first.x} ${first.y}${strands.join('')}`
}
