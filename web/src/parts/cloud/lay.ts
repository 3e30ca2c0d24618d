export interface Point {
  x: number
  y: number
}

/** A rectangle by its centre. */
export interface Box extends Point {
  width: number
  height: number
}

/** A word to be laid: how large it is, and where it would like to be. */
export interface Wanted extends Box {
  id: string
}

/** Turns of the spiral on which a free place is looked for. */
const STEPS = 500
const TURN = 2.4
const GROWTH = 0.0022
/** After so many that found no place, there is none. */
const PATIENCE = 16

/**
 * Lay words into a room, the most important first: each as near as can be to where it lay before,
 * else to where it would like to be, beside what is `taken`. Those without a place are left out. A
 * word moves only where a more important one has grown into it.
 */
export function lay(
  words: readonly Wanted[],
  room: { width: number; height: number },
  taken: readonly Box[] = [],
  before: ReadonlyMap<string, Point> = new Map(),
): Map<string, Point> {
  const laid = new Map<string, Point>()
  const full = [...taken]
  const staying = words.map((word) => ({ ...word, ...before.get(word.id) }))
  let failed = 0
  for (const box of staying) {
    const others = staying.filter(({ id }) => id !== box.id && before.has(id) && !laid.has(id))
    // First a place that no other word has either.
    const place =
      (before.has(box.id) && isFree(box, room, full) && box) ||
      nearest(box, room, [...full, ...others]) ||
      (others.length > 0 && nearest(box, room, full))
    if (place) {
      laid.set(box.id, { x: place.x, y: place.y })
      full.push(place)
    } else if (++failed === PATIENCE) break
  }
  return laid
}

/** Points along the edge of a room, as far from each other as can be: corners for four. */
export function edge(count: number, nth: number, room: { width: number; height: number }): Point {
  const angle = -Math.PI / 2 - Math.PI / count + (2 * Math.PI * nth) / count
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const reach = 0.5 / Math.max(Math.abs(cos), Math.abs(sin))
  return { x: room.width * (0.5 + reach * cos), y: room.height * (0.5 + reach * sin) }
}

/** A box moved as little as it takes to lie inside. */
export function inside<T extends Box>(box: T, room: { width: number; height: number }): T {
  return {
    ...box,
    x: clamp(box.x, box.width / 2, room.width - box.width / 2),
    y: clamp(box.y, box.height / 2, room.height - box.height / 2),
  }
}

function nearest(box: Box, room: { width: number; height: number }, full: Box[]): Box | undefined {
  const flat = room.width / room.height
  for (let step = 0; step < STEPS; step++) {
    const radius = GROWTH * step * room.height
    const moved = inside(
      {
        ...box,
        x: box.x + flat * radius * Math.cos(step * TURN),
        y: box.y + radius * Math.sin(step * TURN),
      },
      room,
    )
    if (isFree(moved, room, full)) return moved
  }
  return undefined
}

function isFree(box: Box, room: { width: number; height: number }, full: readonly Box[]): boolean {
  const within =
    box.x - box.width / 2 >= -1 &&
    box.y - box.height / 2 >= -1 &&
    box.x + box.width / 2 <= room.width + 1 &&
    box.y + box.height / 2 <= room.height + 1
  return within && !full.some((other) => overlap(box, other))
}

function overlap(a: Box, b: Box): boolean {
  return (
    2 * Math.abs(a.x - b.x) < a.width + b.width && 2 * Math.abs(a.y - b.y) < a.height + b.height
  )
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)))
}
