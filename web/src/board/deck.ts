/**
 * A deck: the order in which one person meets the cards. Nobody's phone knows what others have
 * answered, so fairness is in the order itself: the cards lie in one shuffled ring, the same for
 * all, and people begin at points that the golden ratio spreads evenly over it, however many they
 * are and however far each comes. A card that comes later falls somewhere in the ring; who has
 * passed that point meets it next, the others when they get there, so it is seen as often.
 */
export interface Deck {
  /** Cards still to answer, the next one first; those put off come last. */
  left: readonly string[]
  answered: number
  total: number
}

const GOLDEN = (Math.sqrt(5) - 1) / 2

/** The ring of cards as a person goes through it; `place`: theirs among the people, from 0. */
export function ringFor(place: number, cards: Iterable<string>): string[] {
  const ring = shuffled(cards)
  const start = Math.floor(((place * GOLDEN) % 1) * ring.length)
  return [...ring.slice(start), ...ring.slice(0, start)]
}

/** What is left of a ring; `later`: the cards put off, in the order in which they were. */
export function deckOf(
  ring: readonly string[],
  answered: ReadonlySet<string>,
  later: readonly string[],
): Deck {
  const open = ring.filter((id) => !answered.has(id))
  const waiting = new Set(later)
  const still = new Set(open)
  return {
    left: [...open.filter((id) => !waiting.has(id)), ...later.filter((id) => still.has(id))],
    answered: ring.length - open.length,
    total: ring.length,
  }
}

/** The same shuffle everywhere: by a hash of each id. */
function shuffled(cards: Iterable<string>): string[] {
  return [...cards]
    .map((id) => ({ id, at: hash(id) }))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}

/** FNV-1a, then the finalizer of MurmurHash3, so that ids which differ in one sign lie far apart. */
function hash(text: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35)
  return (sum ^ (sum >>> 16)) >>> 0
}
