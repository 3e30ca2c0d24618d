import type { Sending } from '../../board/board'
import type { Layout } from '../../board/layout'
import { between } from '../../board/ranks'
import { t } from '../../words/words'
import { announce } from '../announce'
import { heed } from '../heed'
import type { Surface } from './surface'
import type { Held, Side } from './target'

/** Move what is held one place up or down in its list; whether there was one. */
export function shift(surface: Surface, held: Held, by: 1 | -1): boolean {
  const list = listOf(surface.layout.peek(), held)
  const neighbour = list[list.indexOf(held.id) + by]
  if (neighbour === undefined) return false
  const side = by > 0 ? 'after' : 'before'
  const sending =
    held.kind === 'card'
      ? putCardsBeside(surface, [held.id], neighbour, side)[0]
      : putClusterBeside(surface, held.id, neighbour, side)
  if (!sending) return false
  if (held.kind === 'card') surface.own.add(held.id)
  announce(t('map-order', { place: list.indexOf(held.id) + by + 1, total: list.length }))
  heed(surface.board, sending)
  return true
}

/** Whether there is a place that way. */
export function shifts(surface: Surface, held: Held, by: 1 | -1): boolean {
  const list = listOf(surface.layout.peek(), held)
  return list.includes(held.id) && list[list.indexOf(held.id) + by] !== undefined
}

/**
 * Put cards before or after another in that one's list, in their order; none where the only one
 * lies there already.
 */
export function putCardsBeside(
  { board, map, layout }: Surface,
  cards: readonly string[],
  id: string,
  side: Side,
): Sending[] {
  const list = listOf(layout.peek(), { kind: 'card', id })
  const others = list.filter((each) => !cards.includes(each))
  const wanted = others.indexOf(id) + (side === 'after' ? 1 : 0)
  if (cards.length === 1 && list.indexOf(cards[0] ?? '') === wanted) return []
  const lies = (card: string) => board.row('placement', `${map}/${card}`).peek()
  const [, suggested = null] = layout.peek().places.get(id)?.split(':') ?? []
  const { zone, cluster } = lies(id) ?? { zone: suggested, cluster: null }
  // Those that no hand has laid come after those that hands have, and have no rank.
  const ranks = others.flatMap((each) => lies(each)?.rank ?? [])
  const place = Math.min(wanted, ranks.length)
  return cards.map((card, n) => {
    const rank = between(ranks, place + n)
    ranks.splice(place + n, 0, rank)
    return board.send('card.place', { map, card, zone, cluster, rank })
  })
}

/** Put a cluster before or after another in that one's list; null where it lies there already. */
export function putClusterBeside(
  { board, layout }: Surface,
  cluster: string,
  id: string,
  side: Side,
): Sending | null {
  const list = listOf(layout.peek(), { kind: 'cluster', id })
  const others = list.filter((each) => each !== cluster)
  const place = others.indexOf(id) + (side === 'after' ? 1 : 0)
  if (list.indexOf(cluster) === place) return null
  const row = (each: string) => board.row('cluster', each).peek()
  const rank = between(
    others.map((each) => row(each)?.rank ?? 0),
    place,
  )
  return board.send('cluster.set', { cluster, zone: row(id)?.zone ?? null, rank })
}

/** The ids among which something has its place, in order; none where there is no order. */
function listOf({ zones, clusters, places }: Layout, { kind, id }: Held): string[] {
  const inClusters = [clusters, ...zones.map((zone) => zone.clusters)]
  if (kind === 'cluster') {
    const list = inClusters.find((all) => all.some((each) => each.id === id))
    return list?.map((each) => each.id) ?? []
  }
  const [where, place] = places.get(id)?.split(':') ?? []
  if (where === 'zone') return zones.find((zone) => zone.id === place)?.loose ?? []
  return inClusters.flat().find((each) => each.id === place)?.cards ?? []
}
