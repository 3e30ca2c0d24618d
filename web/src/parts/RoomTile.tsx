import './GroupTile.css'
import type { Board } from '../board/board'
import { headway } from '../board/headway'
import { hereOf, roomOf } from '../board/here'
import { groups } from '../board/select'
import { t } from '../words/words'
import { hereWords } from './hereWords'
import { useLastSign } from './useLastSign'

interface Props {
  board: Board
  /** The mapping that tables sort for; null where there is nothing to sort. */
  activity: string | null
}

/** The room as a group at a distance sees it: its tables together, as one tile. */
export function RoomTile({ board, activity }: Props) {
  const tables = groups(board).filter(([, { remote }]) => !remote)
  const minutes = useLastSign(
    board,
    tables.map(([id]) => id),
  )
  if (tables.length === 0) return null
  const begun = tables
    .map(([id, group]) => ({ ...group, ...(activity ? headway(board, activity, id) : null) }))
    .filter(({ finished, placed = 0 }) => finished || placed > 0)
  const finished = begun.filter((table) => table.finished).length
  const here = roomOf(board)
  return (
    <div class="group-tile group-room">
      <b>{t('the-room')}</b>
      <p>{hereWords(here)}</p>
      {here.people > 0 && here.present === 0 && here.table && (
        <p>
          {t('tables-here', { count: tables.filter(([id]) => hereOf(board, id).table).length })}
        </p>
      )}
      {minutes !== null && <p>{t('last-sign', { minutes })}</p>}
      {activity && begun.length > 0 && (
        <p>{t('room-sorts', { sorting: begun.length - finished, finished })}</p>
      )}
    </div>
  )
}
