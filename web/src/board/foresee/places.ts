import type { Placement } from '../../protocol.gen'
import type { Predicted } from '../../sync/overlay'
import type { Reading } from './reading'

/** A card put in a place by hand. */
export function laid(
  map: string,
  card: string,
  place: Pick<Placement, 'zone' | 'cluster' | 'rank'>,
): Predicted {
  return ['placement', `${map}/${card}`, { map, card, ...place, said: false, by: null }, true]
}

/** The rank after everything that lies in a zone of a map. */
export function atEnd(map: string, zone: string | null, reading: Reading): number {
  let last = 0
  for (const kind of ['placement', 'cluster'] as const) {
    for (const item of reading.records(kind).values()) {
      if (item.map === map && item.zone === zone) last = Math.max(last, item.rank)
    }
  }
  return last + 1
}
