import type { Network, Participant, Word } from '../protocol.gen'
import type { Board } from './board'
import { networks, type Row } from './select'

/** The words of the room: those of most people first, in an order that holds. */
export function wordsOf(board: Board): Row<Word>[] {
  return [...board.rows('word').value].sort(
    ([a, x], [b, y]) => y.people - x.people || (a < b ? -1 : 1),
  )
}

/** One's own words, in the order they were written. */
export function myWords(board: Board): Row<Word>[] {
  const me = board.you.value?.participant
  const ids = (me && board.row('wording', me).value?.words) || []
  return ids.flatMap((id) => {
    const word = board.row('word', id).value
    return word ? [[id, word] as const] : []
  })
}

/** Whether several people share a word. */
export function isShared({ people }: Word): boolean {
  return people > 1
}

/** The networks a word belongs to: by the first of its people, then those that only tie it. */
export function networksOf(board: Board, { networks: firsts, ties }: Word): Row<Network>[] {
  const all = networks(board)
  return [
    ...all.filter(([id]) => id in firsts),
    ...all.filter(([id]) => !(id in firsts) && id in ties),
  ]
}

/** Whether people of several networks say a word, as the first of theirs. */
export function isAcross({ networks: firsts }: Word): boolean {
  return Object.keys(firsts).filter((id) => id !== 'none').length > 1
}

/** Whether somebody has said who they are. */
export function isIntroduced({ networks: of, keywords, capacity }: Participant): boolean {
  return keywords.length > 0 || of.length > 0 || capacity !== null
}

/** How many people have introduced themselves, of how many. */
export function introducedOf(board: Board): { count: number; all: number } {
  const people = [...board.rows('participant').value.values()]
  return { count: people.filter(isIntroduced).length, all: people.length }
}
