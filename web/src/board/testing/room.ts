import { deckOf, ringFor } from '../deck'

/** A room of people who go through their decks; times in seconds. */
export interface Room {
  seed: number
  people: number
  cards: number
  /** How many cards each person answers. */
  each: number
  /** How late it is told how many have answered; and it is told every so often, 0: always. */
  late: number
  batches: number
  /** The share of cards that are put off when they are first met. */
  puttingOff: number
  /** Cards that come when half of all is answered. */
  added: number
  /** All answer at the same moments. */
  together: boolean
  /** People come in three waves. */
  waves: boolean
  /** Some answer many, some few. */
  uneven: boolean
  /** Their places are drawn, so that several have the same. */
  sharedPlaces: boolean
}

const USUAL: Room = {
  seed: 1,
  people: 60,
  cards: 100,
  each: 20,
  late: 0,
  batches: 0,
  puttingOff: 0,
  added: 0,
  together: false,
  waves: false,
  uneven: false,
  sharedPlaces: false,
}

interface Person {
  place: number
  answered: Set<string>
  later: string[]
  /** The card in hand; null before the first. */
  hand: string | null
  goal: number
  /** When they do something next. */
  at: number
}

/** How many people have answered each card in the end. */
export function simulate(wanted: Partial<Room>): Map<string, number> {
  const room = { ...USUAL, ...wanted }
  const chance = chanceOf(room.seed)
  const cards = Array.from({ length: room.cards }, (_, n) => `c${n}`)
  const seen = new Map(cards.map((card) => [card, 0]))
  const told = new Map<string, number>()
  const answers: { at: number; card: string }[] = []
  let heard = 0
  const people = Array.from(
    { length: room.people },
    (_, n): Person => ({
      place: room.sharedPlaces ? Math.floor(chance() * room.people * 3) : n,
      answered: new Set(),
      later: [],
      hand: null,
      goal: room.uneven ? 5 + Math.floor(chance() * 31) : room.each,
      at: room.together ? 0 : (room.waves ? (n % 3) * 150 : 0) + chance() * 30,
    }),
  )
  const half = people.reduce((sum, { goal }) => sum + goal, 0) / 2

  const putDown = (person: Person, card: string) => {
    if (!person.later.includes(card) && chance() < room.puttingOff) {
      person.later.push(card)
      return
    }
    person.answered.add(card)
    seen.set(card, (seen.get(card) ?? 0) + 1)
    answers.push({ at: person.at, card })
    if (room.added > 0 && answers.length === Math.ceil(half))
      for (let n = 0; n < room.added; n++) {
        cards.push(`new${n}`)
        seen.set(`new${n}`, 0)
      }
  }
  const hear = (now: number) => {
    const until = (room.batches ? Math.floor(now / room.batches) * room.batches : now) - room.late
    for (let next = answers[heard]; next && next.at <= until; next = answers[heard]) {
      told.set(next.card, (told.get(next.card) ?? 0) + 1)
      heard += 1
    }
  }
  const takeUp = ({ place, answered, later }: Person) => {
    const dealt = { place, ring: ringFor(place, cards), answered, later }
    const all = { people: (card: string) => rounded(told.get(card) ?? 0), crowd: room.people }
    return deckOf(dealt, all).left[0] ?? null
  }

  for (let busy = people; busy.length > 0; busy = busy.filter(({ at }) => at < Infinity)) {
    const person = busy.reduce((first, each) => (each.at < first.at ? each : first))
    if (person.hand) putDown(person, person.hand)
    hear(person.at)
    person.hand = person.answered.size < person.goal ? takeUp(person) : null
    person.at = person.hand ? person.at + (room.together ? 10 : 4 + 16 * chance()) : Infinity
  }
  return seen
}

/** As the server tells it. */
function rounded(people: number): number {
  const low = Math.max(0, 32 - Math.clz32(people) - 3)
  return (people >> low) << low
}

/** Mulberry32: the same numbers from 0 to 1 for the same seed. */
function chanceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
