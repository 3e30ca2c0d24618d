import { language } from '../words/words'

/** A day as people say it: 23 novembre 2027. */
export function dayOf(at: number): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: 'long' }).format(at)
}
