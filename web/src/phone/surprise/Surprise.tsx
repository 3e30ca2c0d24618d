import './surprise.css'
import type { Board } from '../../board/board'
import { countOf, isOpen } from '../../board/select'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'
import { Others } from '../collect/Others'
import { MyNotes, Notes } from './Notes'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** What surprised each, in private; once revealed, what surprised all. */
export function Surprise({ board, id, activity }: Props) {
  const count = countOf(board, id)
  return (
    <>
      {isOpen(board, activity) ? (
        <Notes board={board} id={id} activity={activity} />
      ) : (
        <MyNotes board={board} id={id} activity={activity} />
      )}
      {activity.revealed ? (
        <Others board={board} id={id} activity={activity} />
      ) : (
        <p class="quiet-text">{t('wonder-count', { count })}</p>
      )}
    </>
  )
}
