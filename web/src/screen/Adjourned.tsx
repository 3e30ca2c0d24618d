import './Lobby.css'
import type { Board } from '../board/board'
import type { Codes } from '../board/codes'
import { comingNext } from '../board/sitting'
import { QrCode, spelled } from '../parts/QrCode'
import { t } from '../words/words'

/** Between two sittings: thanks, how to come back, and with what it goes on. */
export function Adjourned({ board, codes }: { board: Board; codes: Codes | null }) {
  const next = comingNext(board)
  return (
    <section class="lobby adjourned">
      {codes?.host && <QrCode code={codes.code} />}
      <div class="lobby-way">
        <p>{t('adjourned-thanks')}</p>
        {next && <p dir="auto">{t('closing-next', { title: next.title })}</p>}
        <p class="adjourned-first">{t('adjourned-photograph')}</p>
        <p>{t('adjourned-again')}</p>
        {codes?.host && <p class="lobby-address">{codes.host}</p>}
        {codes && <p class="lobby-code">{spelled(codes.code)}</p>}
      </div>
    </section>
  )
}
