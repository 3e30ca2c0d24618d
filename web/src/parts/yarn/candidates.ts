import type { Board } from '../../board/board'
import { wordsOf } from '../../board/sharedWords'
import { reached, yarnOf } from '../../board/yarn'
import { groupName } from '../GroupTile'
import { nameOf } from './names'

/** Somebody a ball can go to, as whoever holds it sees them. */
export interface Candidate {
  id: string
  name: string
  group: string | null
  network: string | null
  /** Words that they share with the holder. */
  shared: string[]
  reached: boolean
  /** False only where it is known that they are not connected. */
  here: boolean
  /** What they are found by. */
  found: string
}

/**
 * Whom a ball can go to: first who was not reached yet, then who shares most words, then who is of
 * another network; who is not connected comes last. `from` holds it, or nobody does.
 */
export function candidates(board: Board, from: string | null): Candidate[] {
  const people = board.rows('participant').value
  const there = reached(yarnOf(board))
  const connected = board.presence.value.people
  const own = from === null ? new Map<string, string>() : wordsOf(board, from)
  const home = people.get(from ?? '')?.networks[0]
  const all = [...people].flatMap(([id, person]) => {
    if (id === from) return []
    const words = wordsOf(board, id)
    const group = person.group ? board.row('group', person.group).value : undefined
    const network = board.row('network', person.networks[0] ?? '').value
    const name = nameOf(board, id)
    const place = group ? groupName(group) : null
    const candidate: Candidate = {
      id,
      name,
      group: place,
      network: network?.name ?? null,
      shared: [...words].filter(([word]) => own.has(word)).map(([, text]) => text),
      reached: there.has(id),
      here: connected?.includes(id) ?? true,
      found: folded([name, place, network?.name, ...words.values()].join(' ')),
    }
    const near = person.networks[0] === home
    return [{ candidate, rank: rankOf(candidate, near) }]
  })
  return all
    .sort((x, y) => x.rank - y.rank || x.candidate.name.localeCompare(y.candidate.name))
    .map(({ candidate }) => candidate)
}

/** Those that are found by what somebody types: each of its words, whatever its accents. */
export function searched(all: readonly Candidate[], typed: string): Candidate[] {
  const wanted = folded(typed).split(/\s+/).filter(Boolean)
  return all.filter(({ found }) => wanted.every((word) => found.includes(word)))
}

/** Fewest first; a person has three words at most. */
function rankOf({ here, reached, shared }: Candidate, near: boolean): number {
  return (here ? 0 : 100) + (reached ? 10 : 0) - 2 * shared.length + (near ? 1 : 0)
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
