import type { Board } from '../board/board'
import { isOpen } from '../board/select'
import type { Activity } from '../protocol.gen'
import { Others, Voting } from './ahead'
import { MyCards } from './MyCards'
import { Writing } from './Writing'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** Writing ideas, one's own below, the others' where they are shown; dots to give, where there are some. */
export function Collect(props: Props) {
  const { board, activity } = props
  const written = (
    <>
      {isOpen(board, activity) && <Writing {...props} />}
      <MyCards {...props} />
      <Others {...props} />
    </>
  )
  const votes = activity.votes_each > 0 && activity.revealed
  return votes ? <Voting {...props}>{written}</Voting> : written
}
