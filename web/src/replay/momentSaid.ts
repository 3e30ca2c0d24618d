import { t } from '../words/words'
import type { Moment } from './moments'

/** A moment in a sentence: "La table 3 réunit 4 idées : …". */
export function momentSaid({ kind, values }: Moment): string {
  return t(`replay-moment-${kind}`, values)
}
