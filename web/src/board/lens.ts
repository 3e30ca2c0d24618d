import type { Board } from './board'
import type { Lens } from './lensId'
import { cardsOf } from './select'
import { hear, type Position, type Voice } from './voices'

/** What some voices hold: they alone, or others with them. */
export interface Seen {
  alone: string[]
  withOthers: string[]
}

/**
 * Look through a lens of two or more voices: the cards that each of them shares; alone where no
 * other voice shares it too. Cards keep the order they come in.
 */
export function look(
  chosen: ReadonlySet<string>,
  cards: Iterable<readonly [card: string, positions: ReadonlyMap<string, Position>]>,
): Seen {
  const seen: Seen = { alone: [], withOthers: [] }
  if (chosen.size < 2) return seen
  for (const [card, positions] of cards) {
    if (![...chosen].every((voice) => positions.get(voice) === 'shared')) continue
    const others = [...positions].some(
      ([voice, position]) => position === 'shared' && !chosen.has(voice),
    )
    ;(others ? seen.withOthers : seen.alone).push(card)
  }
  return seen
}

/** Look at the cards of an activity through a lens. */
export function through(
  board: Board,
  activity: string,
  { by, chosen }: Lens,
  all: readonly Voice[],
): Seen {
  const positions = cardsOf(board, activity).map(([card]) => {
    const heard = hear(board, card, by, all)
    return [card, new Map(heard.map(({ voice, tally }) => [voice.id, tally.position]))] as const
  })
  return look(chosen, positions)
}

/** The other voices that have not been heard on a card: what they would say is open. */
export function unheardOn(
  board: Board,
  card: string,
  { by, chosen }: Lens,
  all: readonly Voice[],
): Voice[] {
  return hear(board, card, by, all)
    .filter(({ voice, tally }) => tally.position === 'silent' && !chosen.has(voice.id))
    .map(({ voice }) => voice)
}
