import type { Board } from './board'
import { readableOf } from './select'
import type { Common } from './senses'
import { type By, type Heard, hear, type Voice } from './voices'

/** Who and what has not been heard; for facilitators alone. */
export interface Airtime {
  /** Voices that are silent on every card. */
  silent: string[]
  /** Cards that nobody has answered and no voice is heard on. */
  unseen: string[]
  /** Voices heard somewhere that share in none of the convergences. */
  apart: string[]
}

/** A card, whether anybody has answered it, and what each voice says of it. */
type Said = readonly [card: string, answered: boolean, heard: readonly Heard[]]

/** Who has been heard in an activity, on a map by tables or by networks. */
export function airtimeOf(
  board: Board,
  activity: string,
  all: Common,
  by: By,
  voices: readonly Voice[],
): Airtime {
  const said = readableOf(board, activity).map(
    ([card]) =>
      [
        card,
        board.row('answered', card).value !== undefined,
        hear(board, card, by, voices),
      ] as const,
  )
  return airtime(all, said)
}

/** Who has been heard, from what is said of each card. */
export function airtime(all: Common, said: Iterable<Said>): Airtime {
  const converging = new Set(all.convergence.map(({ card }) => card))
  const speaking = new Map<string, boolean>()
  const joining = new Set<string>()
  const unseen: string[] = []
  for (const [card, answered, each] of said) {
    if (!answered && each.every(({ tally }) => tally.position === 'silent')) unseen.push(card)
    for (const { voice, tally } of each) {
      const speaks = tally.position !== 'silent'
      speaking.set(voice.id, speaking.get(voice.id) || speaks)
      const holds = tally.position === 'shared' || tally.position === 'particular'
      if (holds && converging.has(card)) joining.add(voice.id)
    }
  }
  const voices = [...speaking]
  return {
    silent: voices.filter(([, speaks]) => !speaks).map(([voice]) => voice),
    unseen,
    apart:
      converging.size === 0
        ? []
        : voices.filter(([voice, speaks]) => speaks && !joining.has(voice)).map(([voice]) => voice),
  }
}
