/** Somebody who stands on the web: `half` of what they take up, whose `middle` is below them. */
export interface Standing {
  id: string
  x: number
  y: number
  half: { x: number; y: number }
  middle: number
  /** They stood already: who comes takes what room they leave. */
  stood: boolean
}

/** So far apart that no rounding makes them touch. */
const HAIR = 0.05

/**
 * Stand everybody in rows, near to where they are, so that nobody touches: for a sheet so full that
 * pushing parts them no more. Where even rows are too full, some overlap.
 */
export function inRows(all: Standing[], width: number, height: number): void {
  const high = Math.max(...all.map(({ half }) => 2 * half.y))
  const count = Math.max(1, Math.floor(height / high))
  const rows = Array.from({ length: count }, (_, index) => ({
    y: ((index + 0.5) * height) / count,
    taken: 0,
    members: [] as Standing[],
  }))
  const inOrder = [...all].sort((a, b) => Number(b.stood) - Number(a.stood) || b.half.x - a.half.x)
  for (const one of inOrder) {
    const y = one.y + one.middle
    const near = [...rows].sort((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))
    const row =
      near.find(({ taken }) => taken + 2 * one.half.x <= width) ??
      near.sort((a, b) => a.taken - b.taken)[0]
    if (!row) continue
    row.members.push(one)
    row.taken += 2 * one.half.x
    one.y = row.y - one.middle
  }
  for (const { members } of rows) spread(members, width)
}

/** Part those of a row from left to right, then back from where the sheet ends. */
function spread(members: Standing[], width: number): void {
  members.sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1))
  let left = 0
  for (const one of members) {
    const least = left + one.half.x
    if (one.x < least - HAIR / 2) one.x = least
    left = one.x + one.half.x + HAIR
  }
  let right = width
  for (const one of members.reverse()) {
    const most = right - one.half.x
    if (one.x > most + HAIR / 2) one.x = most
    right = one.x - one.half.x - HAIR
  }
}
