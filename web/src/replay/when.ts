import { language, t } from '../words/words'

/** "mardi, 10:42". */
export function momentWords(at: number): string {
  return t('replay-when', { day: weekday(at), time: timeWords(at) })
}

/** "10:42". */
export function timeWords(at: number): string {
  return format(at, { hour: '2-digit', minute: '2-digit' })
}

/** "mardi 24 novembre". */
export function dayWords(at: number): string {
  return format(at, { weekday: 'long', day: 'numeric', month: 'long' })
}

export function weekday(at: number): string {
  return format(at, { weekday: 'long' })
}

/** How long something lasted: "3 min", "2 h 10". */
export function lengthWords(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000))
  if (ms < 55_000) return t('replay-seconds', { count: Math.max(1, Math.round(ms / 1_000)) })
  if (minutes < 60) return t('replay-minutes', { count: minutes })
  if (minutes >= 24 * 60) return t('replay-days', { count: Math.round(minutes / 1_440) })
  return t('replay-hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}

function format(at: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language.value, options).format(at)
}
