import type { Board } from '../../board/board'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'

/** Why there is nothing to do for a while, or any more. */
export function Notice({ board, activity }: { board: Board; activity: Activity | undefined }) {
  const closed = board.row('board', 'board').value?.closed
  if (!closed && !activity?.locked) return null
  return <p class="phone-notice">{t(closed ? 'phone-closed' : 'phone-locked')}</p>
}
