import './Kept.css'
import type { Board } from '../board/board'
import { isNear, monthsAfter } from '../board/retention'
import { dayOf, fromNow } from '../parts/days'
import { t } from '../words/words'
import { keepUntil } from './keepUntil'

/** Until when a session is kept, quietly; nothing where nobody has said. */
export function Kept({ board }: { board: Board }) {
  const until = board.row('board', 'board').value?.keep_until ?? null
  if (until === null || isNear(until, board.now())) return null
  const text = t('kept-until-then', { date: dayOf(until), when: fromNow(until, board.now()) })
  return (
    <p class="quiet-text kept" title={text}>
      {text}
    </p>
  )
}

/** As the end of a session comes near: in the way, and how to put it off. */
export function Ending({ board }: { board: Board }) {
  const until = board.row('board', 'board').value?.keep_until ?? null
  if (until === null || !isNear(until, board.now())) return null
  const longer = () => keepUntil(board, monthsAfter(board.now(), 12))
  return (
    <div class="ending" role="status">
      <p>{t('kept-not-long', { date: dayOf(until), when: fromNow(until, board.now()) })}</p>
      <button type="button" class="button" onClick={longer}>
        {t('keep-longer')}
      </button>
    </div>
  )
}
