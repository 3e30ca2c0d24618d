import type { Position } from './voices'

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
