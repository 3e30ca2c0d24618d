import type { Card, Cluster, Placement, Zone } from '../protocol.gen'

export interface ClusterLayout {
  id: string
  cards: string[]
}

export interface ZoneLayout {
  id: string
  clusters: ClusterLayout[]
  /** Cards of the zone that are in no cluster. */
  loose: string[]
  /** How many cards in all. */
  count: number
}

/** What lies where on one map: ids only, in the order of ranks. */
export interface Layout {
  zones: ZoneLayout[]
  /** Clusters that lie in no zone. */
  clusters: ClusterLayout[]
  /** Cards that lie nowhere yet, the oldest first. */
  unplaced: string[]
  /** For each card, the name of the place it lies in. */
  places: Map<string, string>
}

type Rows<T> = ReadonlyMap<string, T>

/**
 * Lay out the cards of an activity on a map, which is the activity's own or a group's. What lies in
 * no zone by hand lies in the one that is suggested for it, after what hands have laid there.
 */
export function layout(
  map: string,
  zones: Record<string, Zone>,
  rows: { cards: Rows<Card>; clusters: Rows<Cluster>; placements: Rows<Placement> },
  suggested: ReadonlyMap<string, string> = new Map(),
): Layout {
  const [activity] = map.split('/')
  const inOrder = Object.entries(zones).sort(([, a], [, b]) => a.order - b.order)
  const laid: Layout = {
    zones: inOrder.map(([id]) => ({ id, clusters: [], loose: [], count: 0 })),
    clusters: [],
    unplaced: [],
    places: new Map(),
  }
  const zoneOf = new Map(laid.zones.map((zone) => [zone.id, zone]))
  const clusterOf = layClusters(map, laid, zoneOf, rows.clusters, suggested)

  const placements = [...rows.cards]
    .filter(([, card]) => card.activity === activity && !card.withheld)
    .map(([id, card]) => ({ id, card, placement: rows.placements.get(`${map}/${id}`) }))
    .sort(
      (a, b) =>
        Number(!a.placement) - Number(!b.placement) ||
        rank(a.placement) - rank(b.placement) ||
        a.card.created - b.card.created,
    )
  for (const { id, placement } of placements) {
    const cluster = placement?.cluster ? clusterOf.get(placement.cluster) : undefined
    const suggestion = suggested.get(cluster?.id ?? id)
    const zone = zoneOf.get(placement?.zone ?? suggestion ?? '')
    ;(cluster?.cards ?? zone?.loose ?? laid.unplaced).push(id)
    laid.places.set(id, cluster ? `cluster:${cluster.id}` : zone ? `zone:${zone.id}` : 'tray')
    if (zone) zone.count += 1
  }
  return laid
}

function layClusters(
  map: string,
  laid: Layout,
  zoneOf: Map<string, ZoneLayout>,
  clusters: Rows<Cluster>,
  suggested: ReadonlyMap<string, string>,
): Map<string, ClusterLayout> {
  const ofMap = [...clusters].filter(([, cluster]) => cluster.map === map)
  ofMap.sort(([, a], [, b]) => a.rank - b.rank)
  return new Map(
    ofMap.map(([id, cluster]) => {
      const place: ClusterLayout = { id, cards: [] }
      const list = zoneOf.get(cluster.zone ?? suggested.get(id) ?? '')?.clusters ?? laid.clusters
      list.push(place)
      return [id, place]
    }),
  )
}

function rank(placement: Placement | undefined): number {
  return placement?.rank ?? 0
}
