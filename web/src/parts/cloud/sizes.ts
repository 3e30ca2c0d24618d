/** How large words are set, in em: those of one person, and the one of most people. */
const LEAST = 1.7
const MOST = 4.2
/** A word that two of three people share is not set as if a hundred did. */
const MANY = 6

/** All words larger or smaller, by steps: so their sizes hold while words come one by one. */
const STEPS: readonly number[] = [1.35, 1.15, 1, 0.88, 0.76, 0.66]
/** How much of the room words take; the rest is air. */
const FULL = 0.4

/** How large a word is set at first, by how many people say it; `most` say the one of most people. */
export function sizeOf(people: number, most: number): number {
  const share = Math.sqrt((people - 1) / (Math.max(most, MANY) - 1))
  return LEAST + share * (MOST - LEAST)
}

/** The largest step at which the areas of words, given for a step, leave enough of a room free. */
export function stepFor(areaAt: (step: number) => number, room: number): number {
  return STEPS.find((step) => areaAt(step) <= FULL * room) ?? (STEPS.at(-1) as number)
}
