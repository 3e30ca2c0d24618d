import type { Board } from '../board/board'
import { ownGroup } from '../board/seat'
import { isOpen } from '../board/select'
import { Say } from '../parts/Say'
import type { Activity } from '../protocol.gen'
import { t } from '../words/words'
import { CommonMap } from './CommonMap'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** The map of one's own table, for tables that have no device but their phones. */
export function TableMap({ board, id, activity }: Props) {
  const group = ownGroup(board)
  if (!group) return <p class="phone-notice">{t('phone-no-table')}</p>
  const map = `${id}/${group}`
  return (
    <>
      {isOpen(board, activity) && <Say board={board} map={map} group={group} />}
      <CommonMap board={board} id={id} activity={activity} map={map} />
    </>
  )
}
