interface Box {
  left: number
  top: number
  width: number
  height: number
}

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

const ASIDE_COST = 2
const OVERLAP_PX = 4

export function isArrow(key: string): key is Direction {
  return key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight'
}

/** The index of the nearest box that lies wholly that way; -1 where there is none. */
export function nearest(from: Box, boxes: readonly Box[], direction: Direction): number {
  let best = -1
  let cost = Number.POSITIVE_INFINITY
  boxes.forEach((box, index) => {
    if (box.width === 0) return
    const ahead = distance(from, box, direction)
    if (ahead < -OVERLAP_PX) return
    const far = ahead + ASIDE_COST * aside(from, box, direction)
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

/** How far the near corners stray sideways: the start of a line counts, as in reading. */
function aside(from: Box, box: Box, direction: Direction): number {
  return direction === 'ArrowRight' || direction === 'ArrowLeft'
    ? Math.abs(box.top - from.top)
    : Math.abs(box.left - from.left)
}
