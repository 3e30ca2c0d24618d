import { t } from '../words/words'

const HOUR = 60

/** Minutes as people say them: 45 min, 1 h 45. */
export function duration(minutes: number): string {
  const whole = Math.round(minutes)
  if (whole < HOUR) return t('minutes', { count: whole })
  const rest = whole % HOUR
  const hours = Math.floor(whole / HOUR)
  if (rest === 0) return t('hours', { hours })
  return t('hours-minutes', { hours, minutes: String(rest).padStart(2, '0') })
}
