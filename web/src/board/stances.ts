import type { Stance } from '../protocol.gen'
import type { Board, Sending } from './board'
import type { Told } from './deck'
import { groups } from './select'

export type Value = Stance['value']

/** The answers of the person at this device, by card. Nobody else's come here. */
export function ownStances(board: Board): Map<string, Value> {
  return new Map([...board.rows('stance').value.values()].map(({ card, value }) => [card, value]))
}

/** Say where one stands on a card; null takes it back. */
export function takeStance(board: Board, card: string, value: Value | null): Sending {
  return board.send('stance.take', { card, value })
}

/** What is told at this moment of how many people have answered which card. */
export function toldOf(board: Board): Told {
  const answered = board.rows('answered').peek()
  return {
    people: (card) => answered.get(card)?.people ?? 0,
    crowd: board.rows('participant').peek().size,
  }
}

/**
 * The place of this person among the people of the session, from 0: who arrived first at each
 * table, table by table, then who arrived second. So it is the same number for nobody else.
 */
export function placeAmongPeople(board: Board): number {
  const me = board.you.value?.participant
  const tables = new Map(groups(board).map(([id], order) => [id as string | null, order]))
  const people = [...board.rows('participant').value].map(([id, { number, group }]) => ({
    id,
    number,
    table: tables.get(group) ?? tables.size,
  }))
  people.sort((a, b) => a.number - b.number || a.table - b.table || (a.id < b.id ? -1 : 1))
  return Math.max(
    0,
    people.findIndex(({ id }) => id === me),
  )
}
