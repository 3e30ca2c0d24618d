import { fetchRecording, type Header, type Sitting } from '../board/recording'
import { Film } from './film'
import { Moments } from './moments'
import { Reel } from './reel'
import { ReplayedBoard } from './replayed'

/** A session to be watched again: its reel, its moments, and the board that shows it. */
export class Session {
  readonly board: ReplayedBoard
  readonly film: Film
  readonly sittings: readonly Sitting[]

  constructor(
    id: string,
    header: Header,
    readonly reel: Reel,
    readonly moments: Moments,
  ) {
    this.board = new ReplayedBoard(id, reel)
    this.film = new Film(reel.steps.map(({ at }) => at))
    this.sittings = header.sittings
  }

  /** How many steps it has. */
  get length(): number {
    return this.reel.steps.length
  }

  /** When it was where so many steps are behind. */
  at(position: number): number {
    return this.reel.steps[Math.max(0, position - 1)]?.at ?? 0
  }

  /** The sitting of a position; that before it, between two. */
  sittingAt(position: number): Sitting | undefined {
    return this.sittings.findLast(({ first }) => first <= position) ?? this.sittings[0]
  }
}

/** Fetch a session; `progress` hears how much of it is here, from 0 to 1. Raises as fetching does. */
export async function fetchSession(
  board: string,
  token: string,
  progress: (share: number) => void,
): Promise<Session> {
  const reel = new Reel()
  const moments = new Moments(reel)
  let last = 1
  const header = await fetchRecording(
    board,
    token,
    (header) => {
      last = Math.max(1, header.last)
    },
    (step) => {
      reel.add(step)
      moments.take(step, step.seq)
      if (step.seq % 200 === 0) progress(step.seq / last)
    },
  )
  return new Session(board, header, reel, moments)
}

/** The sitting to tell of next morning: the last that began before today; else the last. */
export function yesterday(sittings: readonly Sitting[], today: number): Sitting | undefined {
  return sittings.findLast(({ begins }) => begins < today) ?? sittings.at(-1)
}
