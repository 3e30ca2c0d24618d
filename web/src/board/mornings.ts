import type { Activity } from '../protocol.gen'
import type { Row } from './select'

const MINUTE = 60_000

/** The agenda by sittings: each ends with an activity that closes it, the last one with the agenda. */
export function mornings(agenda: readonly Row<Activity>[]): Row<Activity>[][] {
  const all: Row<Activity>[][] = []
  let open: Row<Activity>[] = []
  for (const row of agenda) {
    open.push(row)
    if (!row[1].closes) continue
    all.push(open)
    open = []
  }
  return open.length > 0 ? [...all, open] : all
}

/** The minutes of activities, as far as they have a duration. */
export function minutesOf(rows: readonly Row<Activity>[]): number {
  return rows.reduce((sum, [, { minutes }]) => sum + (minutes ?? 0), 0)
}

/**
 * When a sitting will end if all goes on as planned: what is left of the current activity, then those
 * after it; null where the current one is in another sitting. Milliseconds since 1970.
 */
export function endOf(
  rows: readonly Row<Activity>[],
  current: string | null,
  now: number,
): number | null {
  const at = rows.findIndex(([id]) => id === current)
  const activity = rows[at]?.[1]
  if (!activity) return null
  return now + left(activity, now) + minutesOf(rows.slice(at + 1)) * MINUTE
}

function left(activity: Activity, now: number): number {
  const { timer, minutes, steps, step } = activity
  const at = steps.findIndex(({ key }) => key === step)
  const later = at < 0 ? 0 : sum(steps.slice(at + 1).map((each) => each.minutes))
  const here = ((at < 0 ? minutes : steps[at]?.minutes) ?? 0) * MINUTE
  if (!timer) return here + later * MINUTE
  const running = Math.max(0, timer.ends === null ? (timer.left ?? 0) : timer.ends - now)
  // A countdown longer than the moment is that of the whole activity.
  return running > here ? running : running + later * MINUTE
}

function sum(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((all, each) => all + (each ?? 0), 0)
}
