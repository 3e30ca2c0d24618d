import type { Sending } from '../../board/board'
import { between } from '../../board/ranks'
import { t } from '../../words/words'
import { announce } from '../announce'
import { heed } from '../heed'
import type { Surface } from './surface'
import type { Held, Side } from './target'

/** Move what is held one place up or down in its list; whether there was one. */
export function shift(surface: Surface, held: Held, by: 1 | -1): boolean {
  const list = listOf(surface, held)
  const neighbour = list[list.indexOf(held.id) + by]
  if (neighbour === undefined) return false
  const sending = putBeside(surface, held, neighbour, by > 0 ? 'after' : 'before')
  if (!sending) return false
  announce(t('map-order', { place: list.indexOf(held.id) + by + 1, total: list.length }))
  heed(surface.board, sending)
  return true
}

/** Whether there is a place that way. */
export function shifts(surface: Surface, held: Held, by: 1 | -1): boolean {
  const list = listOf(surface, held)
  return list.includes(held.id) && list[list.indexOf(held.id) + by] !== undefined
}

/** Put something before or after another in that one's list; null where it lies there already. */
export function putBeside(surface: Surface, held: Held, id: string, side: Side): Sending | null {
  const { board, map } = surface
  const list = listOf(surface, { kind: held.kind, id })
  const others = list.filter((each) => each !== held.id)
  const place = others.indexOf(id) + (side === 'after' ? 1 : 0)
  if (list.indexOf(held.id) === place) return null
  if (held.kind === 'cluster') {
    const rank = between(
      others.map((each) => board.row('cluster', each).peek()?.rank ?? 0),
      place,
    )
    const zone = board.row('cluster', id).peek()?.zone ?? null
    return board.send('cluster.set', { cluster: held.id, zone, rank })
  }
  const lies = (card: string) => board.row('placement', `${map}/${card}`).peek()
  const rank = between(
    others.map((each) => lies(each)?.rank ?? 0),
    place,
  )
  const { zone = null, cluster = null } = lies(id) ?? {}
  return board.send('card.place', { map, card: held.id, zone, cluster, rank })
}

/** The ids among which something has its place, in order; none where there is no order. */
function listOf({ layout }: Surface, { kind, id }: Held): string[] {
  const { zones, clusters, places } = layout.peek()
  const inClusters = [clusters, ...zones.map((zone) => zone.clusters)]
  if (kind === 'cluster') {
    const list = inClusters.find((all) => all.some((each) => each.id === id))
    return list?.map((each) => each.id) ?? []
  }
  const [where, place] = places.get(id)?.split(':') ?? []
  if (where === 'zone') return zones.find((zone) => zone.id === place)?.loose ?? []
  return inClusters.flat().find((each) => each.id === place)?.cards ?? []
}
