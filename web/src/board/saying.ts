import type { Board, Sending } from './board'

/** How far a group has come with its map. */
export interface Saying {
  placed: number
  left: number
  /** Cards that lie in a zone, and that the group has not said there yet. */
  unsaid: string[]
}

export function sayingOf(board: Board, map: string): Saying {
  const [activity] = map.split('/')
  const saying: Saying = { placed: 0, left: 0, unsaid: [] }
  const placements = board.rows('placement').value
  for (const [id, card] of board.rows('card').value) {
    if (card.activity !== activity) continue
    const place = placements.get(`${map}/${id}`)
    if (!place || place.zone === null) saying.left += 1
    else {
      saying.placed += 1
      if (!place.said) saying.unsaid.push(id)
    }
  }
  return saying
}

/** The group says that these cards lie where it wants them. */
export function sayPlaces(board: Board, map: string, cards: string[]): Sending {
  return board.send('map.say', { map, cards })
}
