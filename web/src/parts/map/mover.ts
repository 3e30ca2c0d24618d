import type { Board } from '../../board/board'
import { t } from '../../words/words'

/** Who laid a card where it lies, as people know them; null where that is not shown. */
export function moverOf(board: Board, map: string, card: string): string | null {
  const by = board.row('placement', `${map}/${card}`).value?.by
  if (!by) return null
  if (by.startsWith('facilitator:')) return t('role-facilitator')
  const person = board.row('participant', by).value
  const group = by.startsWith('table:') ? by.slice('table:'.length) : person?.group
  return person?.name ?? board.row('group', group ?? '').value?.name ?? null
}
