import type { Board } from '../../board/board'
import { networks } from '../../board/select'
import { sharedWords } from '../../board/sharedWords'
import { flying, reached, threads, yarnOf } from '../../board/yarn'
import { colourOf } from '../colour'
import type { Tie } from './layout'
import { nameOf } from './names'

/** A network as the web shows it: a colour of the palette, and a sign of its own. */
export interface Family {
  id: string
  name: string
  color: number
  sign: number
}

/** Somebody on the web. */
export interface Dot {
  id: string
  name: string
  group: string
  family: Family | null
  reached: boolean
  /** The colours of the balls they hold. */
  holds: number[]
}

/** One throw as it is drawn: a thread between two people, the `nth` of these two. */
export interface Strand {
  id: string
  from: string
  to: string
  color: number
  nth: number
}

/** All that the web shows. */
export interface Web {
  /** Who is to be seen before others where there is little room comes first. */
  dots: Dot[]
  /** The oldest first. */
  strands: Strand[]
  /** People who share a word. */
  ties: Tie[]
  families: Family[]
}

/** So many of the words of most people are drawn. */
const WORDS = 12

export function webOf(board: Board): Web {
  const families = networks(board).map(([id, { name, color }], index) => ({
    id,
    name,
    color: colourOf(color),
    sign: index,
  }))
  const byId = new Map(families.map((family) => [family.id, family]))
  const there = reached(yarnOf(board))
  const dots = [...board.rows('participant').value].map(([id, person]) => ({
    id,
    name: nameOf(board, id),
    group: person.group ?? '',
    family: byId.get(person.networks[0] ?? '') ?? null,
    reached: there.has(id),
    holds: flying(board)
      .filter(([, { holder }]) => holder === id)
      .map(([, { color }]) => colourOf(color)),
  }))
  const strands = strandsOf(board)
  const used = new Set(dots.map(({ family }) => family))
  return {
    dots: seenFirst(dots, strands),
    strands,
    ties: sharedWords(board)
      .slice(0, WORDS)
      .flatMap(({ people }) => chain(people)),
    families: families.filter((family) => used.has(family)),
  }
}

/** Threads between two people who are both there, each with its place among those of the two. */
function strandsOf(board: Board): Strand[] {
  const people = board.rows('participant').value
  const between = new Map<string, number>()
  return threads(board).flatMap(([id, { ball, from, to }]) => {
    if (from === null || to === null || from === to) return []
    if (!people.has(from) || !people.has(to)) return []
    const pair = [from, to].sort().join(' ')
    const nth = between.get(pair) ?? 0
    between.set(pair, nth + 1)
    return { id, from, to, color: colourOf(board.row('ball', ball).value?.color ?? 0), nth }
  })
}

/** Who holds a ball, then who was last thrown one, then who was reached, then all others. */
function seenFirst(dots: Dot[], strands: readonly Strand[]): Dot[] {
  const latest = new Map<string, number>()
  strands.forEach(({ from, to }, index) => {
    latest.set(from, index)
    latest.set(to, index)
  })
  const rank = ({ id, holds, reached }: Dot) =>
    holds.length > 0 ? Number.POSITIVE_INFINITY : reached ? (latest.get(id) ?? -1) : -2
  return dots.sort((x, y) => compare(rank(y), rank(x)) || compare(x.id, y.id))
}

function compare<T>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function chain(people: readonly string[]): Tie[] {
  return people.slice(1).map((person, index) => [people[index] as string, person] as const)
}
