import type { MapSay, StanceTake } from '../../protocol.gen'
import type { Predicted } from '../../sync/overlay'
import type { Reading } from './reading'

/** Only its owner sees a stance: it can be foreseen on their own phone alone. */
export function taken({ card, value }: StanceTake, { you, now, record }: Reading): Predicted[] {
  const participant = you?.participant
  if (!participant) return []
  const id = `${card}/${participant}`
  if (value === null) return [['stance', id, null]]
  const { group = null, networks = [] } = record('participant', participant) ?? {}
  const seat = { group, network: networks[0] ?? null, at: now }
  const stance = { card, participant, value, ...seat }
  return [['stance', id, stance, true]]
}

/** A group's map says the places of these cards. */
export function said({ map, cards }: MapSay): Predicted[] {
  return cards.map((card) => ['placement', `${map}/${card}`, { said: true }])
}
