import type { Here } from '../board/here'
import { t } from '../words/words'

/** "6 people, 5 connected"; where a group has only its device there, that it is connected. */
export function hereWords({ people, present, table }: Here): string {
  if (people === 0 && table) return t('table-here')
  return t('people-present', { count: people, present })
}
