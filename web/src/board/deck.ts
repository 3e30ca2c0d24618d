/**
 * A deck: the order in which one person meets the cards, so that each is seen about equally often.
 *
 * The cards lie in one shuffled ring, the same for all, and people begin at points that the golden
 * ratio spreads evenly over it, however many they are and however far each comes. A card that comes
 * later falls somewhere in the ring; who has passed that point meets it next, the others when they
 * get there. So it is fair without anybody knowing what others do: of cards that 60 people have seen
 * 12 times each, the most and the least seen differ by 3.
 *
 * Where people begin at the same points, leave early or put much off, it is not. Then what is told
 * of how many people have answered each card shows it, and each takes, at a place of their own, one
 * of those that fewer have answered than most. Taking the fewest at all times would be worse: what
 * is told is always late, and sixty people would take the same few cards, again and again.
 */
export interface Deck {
  /** Cards still to answer, the next one first; those put off come last. */
  left: readonly string[]
  answered: number
  total: number
}

/** What a person's deck goes by. */
export interface Dealt {
  /** Theirs among the people, from 0. */
  place: number
  /** The cards as `ringFor` has them. */
  ring: readonly string[]
  answered: ReadonlySet<string>
  /** The cards put off, in the order in which they were. */
  later: readonly string[]
}

/** What is told of all. */
export interface Told {
  /** About how many people have answered a card. */
  people: (card: string) => number
  /** How many people there are. */
  crowd: number
}

const GOLDEN = (Math.sqrt(5) - 1) / 2
/** With the golden ratio, spreads the picks of one person, too: 1/p², p³ = p + 1. */
const PLASTIC = 0.56984

/** The ring of cards as a person goes through it; `place`: theirs among the people, from 0. */
export function ringFor(place: number, cards: Iterable<string>): string[] {
  const ring = shuffled(cards)
  const start = Math.floor(((place * GOLDEN) % 1) * ring.length)
  return [...ring.slice(start), ...ring.slice(0, start)]
}

/** What is left of somebody's ring, as things stand. */
export function deckOf({ place, ring, answered, later }: Dealt, told: Told): Deck {
  const open = ring.filter((id) => !answered.has(id))
  const waiting = new Set(later)
  const still = new Set(open)
  const fresh = open.filter((id) => !waiting.has(id))
  const next = isEven(ring, told) ? 0 : pick(fresh, ring, told, place, answered.size)
  return {
    left: [
      ...fresh.slice(next, next + 1),
      ...fresh.slice(0, next),
      ...fresh.slice(next + 1),
      ...later.filter((id) => still.has(id)),
    ],
    answered: ring.length - open.length,
    total: ring.length,
  }
}

/**
 * Whether no card is far more answered than most: by more than chance, than the rounding of what is
 * told (a quarter, at most), and than the answers that are still in people's hands.
 */
function isEven(ring: readonly string[], { people, crowd }: Told): boolean {
  const counts = ring.map(people)
  const average = mean(counts)
  const most = Math.max(0, ...counts)
  return most - average <= Math.max(5, average / 3, (4 * crowd) / ring.length)
}

/** The index of one of those that fewer people have answered than most: each person takes another. */
function pick(
  fresh: readonly string[],
  ring: readonly string[],
  { people }: Told,
  place: number,
  turn: number,
): number {
  const average = mean(ring.map(people))
  const fewer = fresh.flatMap((id, at) => (people(id) <= average ? [at] : []))
  return fewer[Math.floor(((place * GOLDEN + turn * PLASTIC) % 1) * fewer.length)] ?? 0
}

function mean(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0) / counts.length
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
