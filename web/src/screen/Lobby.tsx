import './Lobby.css'
import type { Board } from '../board/board'
import type { Codes } from '../board/codes'
import { current } from '../board/select'
import { QrCode, spelled } from '../parts/QrCode'
import { t } from '../words/words'

/** The way in, large: a code to scan, an address and a code to type, and who has come. */
export function Lobby({ board, codes }: { board: Board; codes: Codes | null }) {
  const count = board.rows('participant').value.size
  const about = board.row('board', 'board').value
  if (!codes) return <p class="screen-calm">{t('screen-waiting')}</p>
  return (
    <section class="lobby">
      {codes.host && <QrCode code={codes.code} />}
      <div class="lobby-way">
        {about?.question && (
          <p class="lobby-question" dir="auto">
            {about.question}
          </p>
        )}
        {about?.presentation && (
          <p class="lobby-about" dir="auto">
            {about.presentation.split('\n')[0]}
          </p>
        )}
        <p>{t(codes.host ? 'lobby-scan' : 'lobby-unreachable')}</p>
        {codes.host && <p class="lobby-address">{codes.host}</p>}
        {codes.host && <p>{t('lobby-code')}</p>}
        <p class="lobby-code">{spelled(codes.code)}</p>
        <p class="lobby-count">
          <b>{count}</b> {t('lobby-count', { count })}
        </p>
        {current(board) && <p class="lobby-key">{t('replay-key')}</p>}
      </div>
    </section>
  )
}
