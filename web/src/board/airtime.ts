import type { Common } from './senses'
import type { Heard } from './voices'

/** Who and what has not been heard; for facilitators alone. */
export interface Airtime {
  /** Voices that are silent on every card. */
  silent: string[]
  /** Cards that no voice has been heard on. */
  unseen: string[]
  /** Voices heard somewhere that share in none of the convergences. */
  apart: string[]
}

/** Who has been heard, from what each voice says of each card. */
export function airtime(
  all: Common,
  heard: Iterable<readonly [card: string, heard: readonly Heard[]]>,
): Airtime {
  const converging = new Set(all.convergence.map(({ card }) => card))
  const speaking = new Map<string, boolean>()
  const joining = new Set<string>()
  const unseen: string[] = []
  for (const [card, each] of heard) {
    if (each.every(({ tally }) => tally.position === 'silent')) unseen.push(card)
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
