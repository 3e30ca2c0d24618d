import type { Held, Place, Side, Target } from './target'

/** How much of a loose card's height, above and below, means beside it and not onto it. */
const CARD_EDGE = 0.28
/** The same of a cluster, whose inside is for its cards; at most so many pixels. */
const CLUSTER_EDGE_PX = 20

interface Box {
  top: number
  height: number
}

/**
 * What a hand at `y` means over a place: into it, onto it, or beside it in its list; nothing over
 * what it holds. `lies`: the name of what the place itself lies in. In a cluster a card goes between
 * others; in a zone its middle is still for putting two together.
 */
export function aim(
  held: Held,
  target: Place,
  lies: string | undefined,
  { top, height }: Box,
  y: number,
): Target | null {
  if (target.kind !== held.kind) return target
  if (target.id === held.id || held.others?.includes(target.id)) return null
  const edge =
    held.kind === 'cluster'
      ? Math.min(CLUSTER_EDGE_PX, height / 4)
      : lies?.startsWith('cluster:')
        ? height / 2
        : lies?.startsWith('zone:')
          ? height * CARD_EDGE
          : 0
  const side: Side | null = y < top + edge ? 'before' : y > top + height - edge ? 'after' : null
  return side ? { kind: 'beside', of: { kind: held.kind, id: target.id }, side } : target
}
