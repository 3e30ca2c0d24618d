import type { Board } from '../board/board'
import { agenda } from '../board/select'
import { heed } from '../parts/heed'

/** Make an activity the current one; later ones, earlier ones, again. */
export function start(board: Board, activity: string): void {
  heed(board, board.send('activity.start', { activity }))
}

/** The activities before and after the current one; before the start, the first comes next. */
export function neighbours(board: Board): { previous: string | null; next: string | null } {
  const ids = agenda(board).map(([id]) => id)
  const at = ids.indexOf(board.row('board', 'board').value?.activity ?? '')
  return { previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null }
}
