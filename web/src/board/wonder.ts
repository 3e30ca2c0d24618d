import type { Activity } from '../protocol.gen'
import type { Board } from './board'
import { agenda, isOpen, type Row } from './select'

/** Where private notes go: the first activity of the agenda that takes them; null where none does. */
export function wonderOf(board: Board): Row<Activity> | null {
  return (
    agenda(board).find(([, activity]) => activity.kind === 'surprise' && isOpen(board, activity)) ??
    null
  )
}
