import type { Activity } from '../protocol.gen'
import type { Board } from './board'
import { agenda, current } from './select'

/** What the next sitting begins with: the next step that is no break. */
export function comingNext(board: Board): Activity | null {
  const all = agenda(board)
  const at = all.findIndex(([id]) => id === current(board)?.[0])
  return all.slice(at + 1).find(([, { kind }]) => kind !== 'break')?.[1] ?? null
}
