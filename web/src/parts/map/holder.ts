import type { Board } from '../../board/board'
import { colourOf } from '../colour'

/** The colour of one's own group; null for who has none. */
export function ownColour(board: Board): number | null {
  const group = board.row('group', board.you.value?.group ?? '').value
  return group ? colourOf(group.color) : null
}

/** The colour of the group whose hand holds a card; null where nobody else does. */
export function holderColour(board: Board, card: string): number | null {
  const holder = board.presence.value.holding[card]
  const you = board.you.value
  if (
    holder === undefined ||
    (you && (holder === you.participant || holder === `table:${you.group}`))
  )
    return null
  const group = holder.startsWith('table:')
    ? holder.slice('table:'.length)
    : (board.row('participant', holder).value?.group ?? you?.group)
  return colourOf(board.row('group', group ?? '').value?.color ?? 0)
}
