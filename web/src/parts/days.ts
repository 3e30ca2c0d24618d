import { language } from '../words/words'

const DAY_MS = 86_400_000

/** A day as people say it: 23 novembre 2027. */
export function dayOf(at: number): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: 'long' }).format(at)
}

/** A time of the day: 12:31. */
export function timeOf(at: number): string {
  return new Intl.DateTimeFormat(language.value, { timeStyle: 'short' }).format(at)
}

/** How long it is until then, as people say it: demain, dans 12 jours, dans 11 mois. */
export function fromNow(at: number, now: number): string {
  const days = Math.floor((dayStart(at) - dayStart(now)) / DAY_MS + 0.5)
  const say = new Intl.RelativeTimeFormat(language.value, { numeric: 'auto' })
  if (days < 60) return say.format(days, 'day')
  const months = Math.round(days / 30.44)
  return months < 24 ? say.format(months, 'month') : say.format(Math.round(months / 12), 'year')
}

function dayStart(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0)
}
