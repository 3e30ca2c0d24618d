import type { CardAdd, CardPlace, CardSet } from '../../protocol.gen'
import type { Predicted } from '../../sync/overlay'
import { atEnd, laid } from './places'
import type { Reading } from './reading'

export function added(args: CardAdd, reading: Reading): Predicted[] {
  const { id, activity, text, zone } = args
  const fields = {
    activity,
    text,
    author: reading.you?.participant ?? null,
    group: reading.you?.group ?? null,
    about: args.about ?? null,
    question: null,
    carrier: args.carrier ?? null,
    place: args.place ?? null,
    link: args.link ?? null,
    on_behalf: args.on_behalf ?? null,
    created: reading.now,
  }
  const card: Predicted = ['card', id, fields, true]
  if (!zone) return [card]
  const apart = reading.record('activity', activity)?.scope === 'groups' && fields.group
  const map = apart ? `${activity}/${apart}` : activity
  return [card, laid(map, id, { zone, cluster: null, rank: atEnd(map, zone, reading) })]
}

export function set({ card, ...fields }: CardSet): Predicted[] {
  return [['card', card, fields]]
}

export function removed(card: string, reading: Reading): Predicted[] {
  const gone: Predicted[] = [['card', card, null]]
  for (const [id, placement] of reading.records('placement')) {
    if (placement.card === card) gone.push(['placement', id, null])
  }
  return gone
}

export function placed(
  { map, card, zone, cluster, rank }: CardPlace,
  reading: Reading,
): Predicted[] {
  const into = cluster ? reading.record('cluster', cluster) : undefined
  const where = into ? into.zone : zone
  if (where === null && !into) return [['placement', `${map}/${card}`, null]]
  const place = { zone: where, cluster: cluster ?? null, rank: rank ?? atEnd(map, where, reading) }
  return [laid(map, card, place)]
}
