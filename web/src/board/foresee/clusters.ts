import type { ClusterAdd, ClusterMerge, ClusterSet, Placement } from '../../protocol.gen'
import type { Predicted } from '../../sync/overlay'
import { atEnd, laid } from './places'
import type { Reading } from './reading'

export function added({ id, map, title, cards, zone }: ClusterAdd, reading: Reading): Predicted[] {
  const where = zone === undefined ? zoneOfFirst(map, cards, reading) : zone
  const rank = atEnd(map, where, reading)
  const cluster: Predicted = [
    'cluster',
    id,
    { map, title, zone: where, rank, question: null },
    true,
  ]
  return [
    cluster,
    ...cards.map((card, place) =>
      laid(map, card, { zone: where, cluster: id, rank: rank + 1 + place }),
    ),
  ]
}

export function set({ cluster, ...fields }: ClusterSet, reading: Reading): Predicted[] {
  const before = reading.record('cluster', cluster)
  if (!before) return []
  const { zone } = fields
  if (zone === undefined || zone === before.zone) return [['cluster', cluster, fields]]
  const moved = { rank: atEnd(before.map, zone, reading), ...fields }
  return [
    ['cluster', cluster, moved],
    ...members(cluster, reading).map(([id]): Predicted => ['placement', id, { zone, said: false }]),
  ]
}

export function merged({ from, into }: ClusterMerge, reading: Reading): Predicted[] {
  const target = reading.record('cluster', into)
  if (!target || from === into) return []
  const { map, zone } = target
  const rank = atEnd(map, zone, reading)
  const moving = members(from, reading).sort(([, a], [, b]) => a.rank - b.rank)
  return [
    ...moving.map(([, { card }], place) =>
      laid(map, card, { zone, cluster: into, rank: rank + place }),
    ),
    ['cluster', from, null],
  ]
}

export function dissolved(cluster: string, reading: Reading): Predicted[] {
  return [
    ['cluster', cluster, null],
    ...members(cluster, reading).map(
      ([id, { zone }]): Predicted =>
        zone === null ? ['placement', id, null] : ['placement', id, { cluster: null }],
    ),
  ]
}

function members(cluster: string, reading: Reading): [string, Placement][] {
  return [...reading.records('placement')].filter(([, placement]) => placement.cluster === cluster)
}

function zoneOfFirst(map: string, cards: string[], reading: Reading): string | null {
  for (const card of cards) {
    const place = reading.record('placement', `${map}/${card}`)
    if (place) return place.zone
  }
  return null
}
