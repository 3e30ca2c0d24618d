interface Box {
  left: number
  top: number
  width: number
  height: number
}

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

const START_SHARE = 0.1
/** Farther than anything straight ahead. */
const FAR = 100_000
const OVERLAP_PX = 4

export function isArrow(key: string): key is Direction {
  return key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight'
}

/**
 * The index of the nearest box that lies wholly that way, one straight ahead before one aside;
 * -1 where there is none.
 */
export function nearest(from: Box, boxes: readonly Box[], direction: Direction): number {
  let best = -1
  let cost = Number.POSITIVE_INFINITY
  boxes.forEach((box, index) => {
    if (box.width === 0) return
    const ahead = distance(from, box, direction)
    if (ahead < -OVERLAP_PX) return
    const far = ahead + aside(from, box, direction)
    if (far < cost) [best, cost] = [index, far]
  })
  return best
}

/** From edge to facing edge. */
function distance(from: Box, box: Box, direction: Direction): number {
  switch (direction) {
    case 'ArrowRight':
      return box.left - (from.left + from.width)
    case 'ArrowLeft':
      return from.left - (box.left + box.width)
    case 'ArrowDown':
      return box.top - (from.top + from.height)
    case 'ArrowUp':
      return from.top - (box.top + box.height)
  }
}

/** How far a box strays sideways, and a little how far its line begins from ours. */
function aside(from: Box, box: Box, direction: Direction): number {
  const [a, b] = [span(from, direction), span(box, direction)]
  const gap = Math.max(a.start, b.start) - Math.min(a.end, b.end)
  return (gap < 0 ? 0 : FAR + 2 * gap) + START_SHARE * Math.abs(a.start - b.start)
}

/** What a box takes up across the direction. */
function span(box: Box, direction: Direction): { start: number; end: number } {
  return direction === 'ArrowRight' || direction === 'ArrowLeft'
    ? { start: box.top, end: box.top + box.height }
    : { start: box.left, end: box.left + box.width }
}
