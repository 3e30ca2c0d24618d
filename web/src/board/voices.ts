import type { SenseOf, Tally } from '../protocol.gen'
import type { Board } from './board'
import { cardsOf, groups, networks } from './select'

export type By = 'groups' | 'networks'
export type Position = Tally['position']
export type Sense = SenseOf['sense']

/** A group or a network in the arithmetic; `NONE` stands for people without one. */
export interface Voice {
  id: string
  name: string | null
  /** Index of the palette; null for `NONE`. */
  color: number | null
}

/** A voice with what it says of one card or cluster. */
export interface Heard {
  voice: Voice
  tally: Tally
}

export const NONE = 'none'

const SILENT: Tally = { shared: 0, not_ours: 0, opposed: 0, position: 'silent' }

/** The voices of an activity in their fixed order, people without a group or network last. */
export function voices(board: Board, activity: string, by: By): Voice[] {
  const members = membersOf(board, by)
  const witness = cardsOf(board, activity)[0]?.[0]
  // A voice may go on after its people have left: the server still counts it.
  const speaks = (id: string) =>
    members.has(id) ||
    (witness !== undefined && board.row('tally', `${witness}/${by}/${id}`).value !== undefined)
  const named = by === 'groups' ? groups(board) : networks(board)
  const all: Voice[] = named.map(([id, { name, color }]) => ({ id, name, color }))
  return [...all, { id: NONE, name: null, color: null }].filter(({ id }) => speaks(id))
}

/** What each voice says of a card or a cluster. */
export function hear(board: Board, subject: string, by: By, all: readonly Voice[]): Heard[] {
  return all.map((voice) => ({
    voice,
    tally: board.row('tally', `${subject}/${by}/${voice.id}`).value ?? SILENT,
  }))
}

/** The voices that hold something: in whole or in part, or, against it, those opposed. */
export function holders(heard: readonly Heard[], polarity: SenseOf['polarity']): Voice[] {
  const holds = polarity === 'for' ? ['shared', 'particular'] : ['opposed']
  return heard.filter(({ tally }) => holds.includes(tally.position)).map(({ voice }) => voice)
}

function membersOf(board: Board, by: By): Set<string> {
  const members = new Set<string>()
  for (const { group, networks: own } of board.rows('participant').value.values()) {
    members.add((by === 'groups' ? group : own[0]) ?? NONE)
  }
  return members
}
