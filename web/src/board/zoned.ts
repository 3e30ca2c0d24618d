import type { Activity, Card } from '../protocol.gen'
import type { Board } from './board'
import { type Row, zones } from './select'

/** Cards that lie in one zone; `title` is null for those that lie in none. */
export interface Zoned {
  key: string
  title: string | null
  cards: Row<Card>[]
}

/** The map on which people write: their group's where groups work apart, else that of all. */
export function mapOf(id: string, { scope }: Activity, group: string | null): string {
  return scope === 'groups' && group ? `${id}/${group}` : id
}

/** The zone in which a card lies, as its group has it; null where it lies in none. */
export function zoneOf(board: Board, id: string, activity: Activity, [card, { group }]: Row<Card>) {
  const place = board.row('placement', `${mapOf(id, activity, group)}/${card}`).value
  return place?.zone ?? null
}

/** Cards by zone, in the order of the zones, then those in none; without zones, all in one. */
export function zoned(
  board: Board,
  id: string,
  activity: Activity,
  cards: readonly Row<Card>[],
): Zoned[] {
  const places = board.rows('placement').value
  const within = (row: Row<Card>) =>
    places.get(`${mapOf(id, activity, row[1].group)}/${row[0]}`)?.zone ?? null
  const all = zones(activity).map(
    ([key, { title }]): Zoned => ({
      key,
      title,
      cards: cards.filter((row) => within(row) === key),
    }),
  )
  const known = new Set(all.map(({ key }) => key))
  const rest = cards.filter((row) => !known.has(within(row) ?? ''))
  return [...all, { key: '', title: null, cards: rest }].filter((one) => one.cards.length > 0)
}
