import type { Board } from './board'

/** A word that several people wrote, as most of them did. */
export interface SharedWord {
  id: string
  text: string
  people: string[]
}

/** What people share in words: those of most people first. */
export function sharedWords(board: Board): SharedWord[] {
  const people = new Map<string, string[]>()
  for (const [person, { words }] of board.rows('wording').value) {
    for (const word of words) people.set(word, [...(people.get(word) ?? []), person])
  }
  return [...board.rows('word').value]
    .map(([id, { text }]) => ({ id, text, people: (people.get(id) ?? []).sort() }))
    .filter(({ people }) => people.length > 1)
    .sort((x, y) => y.people.length - x.people.length || (x.id < y.id ? -1 : 1))
}

/** The words of a person, by id, as most people write them. */
export function wordsOf(board: Board, person: string): Map<string, string> {
  const words = board.row('wording', person).value?.words ?? []
  return new Map(words.map((id) => [id, board.row('word', id).value?.text ?? '']))
}
