import './Foot.css'
import type { Board } from '../board/board'
import type { Codes } from '../board/codes'
import { hereOf } from '../board/here'
import { current, groups } from '../board/select'
import { GroupState } from '../parts/GroupState'
import { GroupTile } from '../parts/GroupTile'
import { spelled } from '../parts/QrCode'
import { RoomTile } from '../parts/RoomTile'
import { t } from '../words/words'

interface Props {
  board: Board
  codes: Codes | null
  started: boolean
  /** Show the code large, or put it away. */
  onCode: () => void
}

/** A tile of equal weight for every group, and the way in, small, once the session runs. */
export function Foot({ board, codes, started, onCode }: Props) {
  const own = board.you.value?.group ?? null
  const [id, activity] = current(board) ?? []
  const mapping = id && activity?.kind === 'mapping' ? id : null
  return (
    <footer class="screen-foot">
      {groups(board).map(([of, group]) => (
        <GroupTile key={of} group={group} here={hereOf(board, of)} own={of === own}>
          <GroupState board={board} id={of} group={group} activity={mapping} />
        </GroupTile>
      ))}
      {own && board.row('group', own).value?.remote && (
        <RoomTile board={board} activity={mapping} />
      )}
      {started && codes && (
        <button type="button" class="screen-code" onClick={onCode}>
          {codes.host && <img src={`/api/qr/${codes.code}.svg`} alt="" />}
          <span>
            <b>{spelled(codes.code)}</b>
            <span>{codes.host}</span>
            <span class="unseen">{t('screen-code-large')}</span>
          </span>
        </button>
      )}
    </footer>
  )
}
