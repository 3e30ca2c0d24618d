import './Answered.css'
import { answered } from '../board/answered'
import type { Board } from '../board/board'
import { countOf } from '../board/select'
import { LIMITS } from '../protocol.gen'
import { t } from '../words/words'

/** How far people have come, all together: a card that as many as a voice needs have answered. */
export function Answered({ board, id }: { board: Board; id: string }) {
  const people = board.row('board', 'board').value?.quorum ?? LIMITS.QUORUM
  const count = answered(board, id, people)
  const all = countOf(board, id)
  if (count === 0) return null
  return (
    <div class="answered">
      <p>{t('moment-answered', { count, all, people })}</p>
      <progress value={count} max={all} aria-hidden="true" />
    </div>
  )
}
