import type { Board } from '../board/board'
import { dayOf } from '../parts/days'
import { heed } from '../parts/heed'
import { t } from '../words/words'

/** Say until when a session is kept, milliseconds, or that nobody has said; with a way back. */
export function keepUntil(board: Board, until: number | null): void {
  const done = until === null ? t('kept-for-ever') : t('kept-until', { date: dayOf(until) })
  void heed(board, board.send('board.set', { fields: { keep_until: until } }), done)
}
