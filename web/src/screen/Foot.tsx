import './Foot.css'
import type { Board } from '../board/board'
import type { Codes } from '../board/codes'
import { headcount } from '../board/headcount'
import { groups } from '../board/select'
import { GroupTile } from '../parts/GroupTile'
import { spelled } from '../parts/QrCode'
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
  const people = headcount(board)
  return (
    <footer class="screen-foot">
      {groups(board).map(([id, group]) => (
        <GroupTile key={id} group={group} people={people.get(id) ?? 0} />
      ))}
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
