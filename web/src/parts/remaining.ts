import type { Timer } from '../protocol.gen'

export interface Remaining {
  stage: 'calm' | 'last' | 'over' | 'paused'
  /** Minutes still to come, the begun one counted. */
  minutes: number
  /** `m:ss`, for the last minute. */
  clock: string
}

const MINUTE = 60_000

/** What is left of a timer at `now`, milliseconds since 1970 on the server's clock. */
export function remaining(timer: Timer, now: number): Remaining {
  const left = Math.max(0, timer.ends === null ? (timer.left ?? 0) : timer.ends - now)
  const seconds = Math.ceil(left / 1000)
  return {
    stage: timer.ends === null ? 'paused' : left === 0 ? 'over' : left <= MINUTE ? 'last' : 'calm',
    minutes: Math.ceil(left / MINUTE),
    clock: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  }
}
