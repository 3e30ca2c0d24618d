interface Box {
  left: number
  top: number
  width: number
  height: number
}

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

const directions: Record<Direction, readonly [x: number, y: number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

export function isArrow(key: string): key is Direction {
  return key in directions
}

/** The index of the nearest box that way; -1 where there is none. Straying sideways costs double. */
export function nearest(from: Box, boxes: readonly Box[], direction: Direction): number {
  const [x, y] = directions[direction]
  let best = -1
  let cost = Number.POSITIVE_INFINITY
  boxes.forEach((box, index) => {
    const [dx, dy] = [centre(box)[0] - centre(from)[0], centre(box)[1] - centre(from)[1]]
    const ahead = dx * x + dy * y
    const aside = Math.abs(dx * y + dy * x)
    if (ahead <= 1 || box.width === 0) return
    const far = ahead + 2 * aside
    if (far < cost) [best, cost] = [index, far]
  })
  return best
}

function centre(box: Box): [number, number] {
  return [box.left + box.width / 2, box.top + box.height / 2]
}
