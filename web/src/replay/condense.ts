import type { Kind, Moment } from './moments'

/** A stretch of the short film: the steps up to `to` go by, then one stays there. */
export interface Shot {
  from: number
  to: number
  /** How long it takes, in whole milliseconds. */
  ms: number
  /** How much of that the steps take to go by. */
  moving: number
  /** What is said meanwhile; null at the beginning and at the end. */
  moment: Moment | null
}

export const CONDENSED_MS = 90_000
const OPENING_MS = 5_000
const ENDING_MS = 9_000
/** A sentence has to be read. */
const LEAST_MS = 3_600
const MOST_SHOTS = 15

/** What a moment weighs: how much there is to look at. */
const WEIGHT: Record<Kind, number> = {
  revealed: 6,
  started: 4,
  asked: 4,
  spotlit: 3,
  stepped: 3,
  clustered: 3,
  thrown: 2,
  written: 2,
  finished: 1,
  joined: 1,
  adjourned: 0,
  resumed: 0,
}

/**
 * A stretch of the session, from where `from` steps are behind to `to`, in ninety seconds: from its
 * moments those that weigh most, each kept as long as it weighs, and at the end where one is now.
 */
export function condense(moments: readonly Moment[], from: number, to: number): Shot[] {
  const chosen = choose(moments.filter(({ position }) => position > from && position <= to))
  const weights = chosen.map(({ kind }) => WEIGHT[kind])
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const free = CONDENSED_MS - OPENING_MS - ENDING_MS - LEAST_MS * chosen.length
  const shots: Shot[] = [shot(from, from, OPENING_MS, null)]
  let at = from
  for (const [index, moment] of chosen.entries()) {
    const ms = LEAST_MS + Math.floor((free * (weights[index] as number)) / sum)
    shots.push(shot(at, moment.position, ms, moment))
    at = moment.position
  }
  const told = shots.reduce((all, { ms }) => all + ms, 0)
  shots.push(shot(at, to, CONDENSED_MS - told, null))
  return shots
}

/** Which shot runs at a time of the short film, and how many steps are behind then. */
export function shotAt(shots: readonly Shot[], time: number): { shot: Shot; position: number } {
  let begins = 0
  for (const shot of shots) {
    if (time < begins + shot.ms || shot === shots.at(-1)) {
      const moved = shot.moving > 0 ? Math.min(1, Math.max(0, (time - begins) / shot.moving)) : 1
      return { shot, position: shot.from + Math.round((shot.to - shot.from) * moved) }
    }
    begins += shot.ms
  }
  throw new RangeError('a film has shots')
}

/** The weightiest, in their order; of a kind that comes often, those spread over the whole. */
function choose(moments: readonly Moment[]): Moment[] {
  const left = new Map<Kind, Moment[]>()
  for (const moment of moments) {
    if (WEIGHT[moment.kind] === 0) continue
    left.set(moment.kind, [...(left.get(moment.kind) ?? []), moment])
  }
  const kinds = [...left.keys()].sort((a, b) => WEIGHT[b] - WEIGHT[a])
  const room = new Map(kinds.map((kind) => [kind, 0]))
  // By turns, the weightier kinds first, so that none fills the film alone.
  for (let free = MOST_SHOTS; free > 0; ) {
    const open = kinds.filter((kind) => (room.get(kind) ?? 0) < (left.get(kind)?.length ?? 0))
    if (open.length === 0) break
    for (const kind of open.slice(0, free)) {
      room.set(kind, (room.get(kind) ?? 0) + 1)
      free -= 1
    }
  }
  const chosen = kinds.flatMap((kind) => spread(left.get(kind) ?? [], room.get(kind) ?? 0))
  return chosen.sort((a, b) => a.position - b.position)
}

/** So many of a list, evenly, the last among them. */
function spread<T>(all: readonly T[], many: number): T[] {
  return Array.from(
    { length: many },
    (_, n) => all[Math.ceil(((n + 1) * all.length) / many) - 1] as T,
  )
}

function shot(from: number, to: number, ms: number, moment: Moment | null): Shot {
  const moving = to > from ? Math.floor(ms * 0.45) : 0
  return { from, to, ms, moving, moment }
}
