import './Foot.css'
import type { Board } from '../board/board'
import type { Codes } from '../board/codes'
import { current } from '../board/select'
import { spelled } from '../parts/QrCode'
import { t } from '../words/words'
import { tiles } from './tiles'

interface Props {
  board: Board
  codes: Codes | null
  started: boolean
  /** Show the code large, or put it away. */
  onCode: () => void
}

/** A tile of equal weight for every group, and the way in, small, once the session runs. */
export function Foot({ board, codes, started, onCode }: Props) {
  const [id, activity] = current(board) ?? []
  const mapping = id && activity?.kind === 'mapping' ? id : null
  return (
    <footer class="screen-foot">
      {tiles(board, mapping)}
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
