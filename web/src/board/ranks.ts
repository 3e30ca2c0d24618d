/** A number that sorts at `place` among ordered numbers. */
export function between(orders: readonly number[], place: number): number {
  const at = Math.max(0, Math.min(place, orders.length))
  const before = orders[at - 1]
  const after = orders[at]
  if (before === undefined) return after === undefined ? 1 : after - 1
  return after === undefined ? before + 1 : (before + after) / 2
}
