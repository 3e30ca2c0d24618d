import type { CardAdd, CardSet, ParticipantSet } from '../protocol.gen'
import { recordId } from '../sync/ids'
import type { Board, Sending } from './board'

/** Where a card can be put: a zone, a cluster, or nowhere. */
export interface Place {
  zone: string | null
  cluster?: string | null
  rank?: number
}

type Words = Omit<CardAdd, 'id' | 'activity' | 'text'>

export function addCard(board: Board, activity: string, text: string, words: Words = {}): Sending {
  return board.send('card.add', { id: recordId('c'), activity, text, ...words })
}

export function setCard(board: Board, card: string, fields: Omit<CardSet, 'card'>): Sending {
  return board.send('card.set', { card, ...fields })
}

export function removeCard(board: Board, card: string): Sending {
  return board.send('card.remove', { card })
}

export function placeCard(board: Board, map: string, card: string, place: Place): Sending {
  return board.send('card.place', { map, card, ...place })
}

/** Put cards together under a title; in their zone, unless another is given. */
export function makeCluster(
  board: Board,
  map: string,
  title: string,
  cards: string[],
  zone?: string | null,
): Sending {
  const where = zone === undefined ? {} : { zone }
  return board.send('cluster.add', { id: recordId('k'), map, title, cards, ...where })
}

export function setParticipant(board: Board, fields: Omit<ParticipantSet, 'participant'>): void {
  const participant = board.you.value?.participant
  if (participant) board.send('participant.set', { participant, ...fields })
}

/** Take back what one of one's own commands did. */
export function undo(board: Board, command: string): Sending {
  return board.send('undo', { command })
}
