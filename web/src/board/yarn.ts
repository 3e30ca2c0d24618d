import type { Ball, Participant, Throw } from '../protocol.gen'
import { recordId } from '../sync/ids'
import type { Board, Sending } from './board'
import type { Row } from './select'

type Rows<T> = ReadonlyMap<string, T>

/** What the yarn has reached and tied; see YARN6 of the protocol. */
export interface Figures {
  reached: number
  people: number
  groups_reached: number
  groups: number
  threads: number
  crossing: number
  balls: number
}

/** The records that the yarn is made of. */
export interface Yarn {
  people: Rows<Pick<Participant, 'group' | 'networks'>>
  balls: Rows<Pick<Ball, 'holder' | 'stopped'>>
  throws: Rows<Pick<Throw, 'from' | 'to'>>
}

/** All balls, stopped ones too, in the order of their colours. */
export function balls(board: Board): Row<Ball>[] {
  return [...board.rows('ball').value].sort(
    ([a, x], [b, y]) => x.color - y.color || (a < b ? -1 : a > b ? 1 : 0),
  )
}

/** The balls in play; one that nobody holds is to be given on. */
export function flying(board: Board): Row<Ball>[] {
  return balls(board).filter(([, ball]) => !ball.stopped)
}

/** The balls that somebody holds. */
export function heldBy(board: Board, person: string | null | undefined): Row<Ball>[] {
  return person ? flying(board).filter(([, { holder }]) => holder === person) : []
}

/** All threads, the oldest first. */
export function threads(board: Board): Row<Throw>[] {
  return [...board.rows('throw').value].sort(
    ([a, x], [b, y]) => (x.number ?? 0) - (y.number ?? 0) || (a < b ? -1 : a > b ? 1 : 0),
  )
}

/** Those on the board who threw a ball, were thrown one or hold one. */
export function reached({ people, balls, throws }: Yarn): Set<string> {
  const ends = [...throws.values()].flatMap(({ from, to }) => [from, to])
  const holders = [...balls.values()].map(({ holder }) => holder)
  return new Set([...ends, ...holders].filter((id): id is string => id !== null && people.has(id)))
}

export function figures(yarn: Yarn): Figures {
  const { people, balls, throws } = yarn
  const there = reached(yarn)
  return {
    reached: there.size,
    people: people.size,
    groups_reached: groupsOf(people, there).size,
    groups: groupsOf(people, people.keys()).size,
    threads: throws.size,
    crossing: [...throws.values()].filter((thread) => crosses(people, thread)).length,
    balls: [...balls.values()].filter(({ stopped }) => !stopped).length,
  }
}

export function yarnOf(board: Board): Yarn {
  return {
    people: board.rows('participant').value,
    balls: board.rows('ball').value,
    throws: board.rows('throw').value,
  }
}

/** Put a ball into somebody's hands: a new one, or one that is there. */
export function startBall(board: Board, holder: string, ball = recordId('y')): Sending {
  return board.send('yarn.start', { ball, holder })
}

/** Throw a ball on, from whoever is seen to hold it. */
export function throwBall(
  board: Board,
  ball: string,
  from: string,
  to: string,
  reason: string,
): Sending {
  const words = reason.trim()
  return board.send('yarn.throw', { id: recordId('y'), ball, from, to, reason: words || null })
}

export function stopBall(board: Board, ball: string): Sending {
  return board.send('yarn.stop', { ball })
}

function groupsOf(people: Yarn['people'], ids: Iterable<string>): Set<string> {
  const groups = [...ids].map((id) => people.get(id)?.group)
  return new Set(groups.filter((group): group is string => typeof group === 'string'))
}

function crosses(people: Yarn['people'], { from, to }: Pick<Throw, 'from' | 'to'>): boolean {
  const [one, other] = [from, to].map((id) => people.get(id ?? '')?.networks[0])
  return one !== undefined && other !== undefined && one !== other
}
