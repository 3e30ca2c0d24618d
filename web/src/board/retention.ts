import type { Board } from './board'

const DAY_MS = 86_400_000
/** From so long before its end on, a session asks whether it shall be kept longer. */
const NEAR_MS = 14 * DAY_MS

/** How long after the last sitting a session may be proposed to be kept, in months. */
export const PROPOSED = [3, 12, 36] as const

/** When something was last written in a session, milliseconds; null where nothing was yet. */
export function lastSitting(board: Board): number | null {
  const written = [...board.rows('card').value.values()].map(({ created }) => created)
  return written.length > 0 ? written.reduce((a, b) => Math.max(a, b)) : null
}

/** Whether a session that is kept until then is about to be erased. */
export function isNear(until: number, now: number): boolean {
  return until - now < NEAR_MS
}

/** The last moment of the day so many months after another, as the calendar here counts. */
export function monthsAfter(at: number, months: number): number {
  const day = new Date(at)
  const date = day.getDate()
  day.setMonth(day.getMonth() + months)
  // A month may lack that day: then its last one, not one of the next month.
  if (day.getDate() !== date) day.setDate(0)
  return endOfDay(day)
}

/** The last moment of a day as a date field names it, 2027-11-23; null for none. */
export function untilDay(field: string): number | null {
  const day = new Date(`${field}T00:00`)
  return Number.isNaN(day.getTime()) ? null : endOfDay(day)
}

/** A day as a date field names it. */
export function fieldDay(at: number): string {
  const day = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** The day after. */
export function tomorrow(now: number): number {
  return now + DAY_MS
}

function endOfDay(day: Date): number {
  return new Date(day).setHours(23, 59, 59, 999)
}
