import type { Activity, Card, Placement, SenseOf, Zone } from '../protocol.gen'
import type { Board } from './board'
import { cardsOf, type Row } from './select'
import type { By } from './voices'

/** Where a card stands on the common map: what was worked out, or where people laid it by hand. */
export interface Entry {
  card: string
  verdict: SenseOf | undefined
  /** The sense it is shown under. */
  sense: SenseOf['sense'] | 'elsewhere'
  /** A hand put it there: its place comes before what was worked out. */
  placed: boolean
  /** The plenary theme it is in. */
  theme: string | null
  rank: number
}

export type Column = 'convergence' | 'between' | 'divergence'

/** The common map: three columns, and apart from them what has no place there. */
export interface Common extends Record<Column, Entry[]> {
  undecided: Entry[]
  unheard: Entry[]
  elsewhere: Entry[]
}

export const COLUMNS: readonly Column[] = ['convergence', 'between', 'divergence']

const LISTS: Record<Entry['sense'], keyof Common> = {
  convergence: 'convergence',
  bridge: 'between',
  particularity: 'between',
  divergence: 'divergence',
  undecided: 'undecided',
  unheard: 'unheard',
  elsewhere: 'elsewhere',
}

/** The common map of an activity as it stands, by tables or by networks. */
export function common(board: Board, id: string, activity: Activity, by: By): Common {
  const placements = board.rows('placement').value
  const senses = board.rows('sense').value
  return arrange(
    cardsOf(board, id).map(([card]: Row<Card>) =>
      entry(card, senses.get(`${card}/${by}`), placements.get(`${id}/${card}`), activity.zones),
    ),
  )
}

/** What is known of one card: its place by hand, where it has one with a sense, else its verdict. */
export function entry(
  card: string,
  verdict: SenseOf | undefined,
  placement: Placement | undefined,
  zones: Record<string, Zone>,
): Entry {
  const hand = zones[placement?.zone ?? '']?.sense ?? null
  return {
    card,
    verdict,
    sense: hand ?? verdict?.sense ?? 'unheard',
    placed: hand !== null,
    theme: placement?.cluster ?? null,
    rank: placement?.rank ?? 0,
  }
}

/** Entries in their columns: what hands placed, then bridges, then the rest, the strongest first. */
export function arrange(entries: readonly Entry[]): Common {
  const all: Common = {
    convergence: [],
    between: [],
    divergence: [],
    undecided: [],
    unheard: [],
    elsewhere: [],
  }
  for (const each of entries) all[LISTS[each.sense]].push(each)
  for (const list of Object.values(all)) list.sort(compare)
  return all
}

/** The column that each card stands in, those apart included. */
export function placesOf(all: Common): Map<string, keyof Common> {
  const lists = Object.entries(all) as [keyof Common, Entry[]][]
  return new Map(lists.flatMap(([name, list]) => list.map(({ card }) => [card, name] as const)))
}

/** Loose entries first, then those of each theme together, themes in the order of their first. */
export function byTheme(entries: readonly Entry[]): Entry[] {
  const themes = new Map<string | null, Entry[]>([[null, []]])
  for (const each of entries) {
    const list = themes.get(each.theme)
    if (list) list.push(each)
    else themes.set(each.theme, [each])
  }
  return [...themes.values()].flat()
}

function compare(a: Entry, b: Entry): number {
  if (a.placed !== b.placed) return a.placed ? -1 : 1
  if (a.placed) return a.rank - b.rank || order(a.card, b.card)
  return (
    Number(b.sense === 'bridge') - Number(a.sense === 'bridge') ||
    strength(b) - strength(a) ||
    order(a.card, b.card)
  )
}

/** Agreement ranks by how far it is shared, difference by how far voices lie apart. */
function strength({ sense, verdict }: Entry): number {
  if (!verdict) return 0
  return sense === 'convergence' || sense === 'bridge' ? verdict.consensus : verdict.spread
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
