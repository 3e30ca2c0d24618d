import './closing.css'
import '../me/me.css'
import type { Signal } from '@preact/signals'
import type { Board } from '../../board/board'
import { comingNext } from '../../board/sitting'
import { t } from '../../words/words'
import { MyCode } from '../me/MyCode'
import { Address } from './Address'
import { Consent } from './Consent'

interface Props {
  board: Board
  /** Whether one looks at the last step all the same. */
  looking: Signal<boolean>
}

/** The end of a sitting, or of all: the way back, one's consent, an address, and thanks. */
export function Closing({ board, looking }: Props) {
  const closed = board.row('board', 'board').value?.closed
  const next = closed ? null : comingNext(board)
  return (
    <div class="closing">
      <h1>{t(closed ? 'closing-session' : 'closing-sitting')}</h1>
      <p>{t(closed ? 'phone-closed' : 'closing-thanks')}</p>
      {next && <p dir="auto">{t('closing-next', { title: next.title })}</p>}
      <MyCode board={board} large />
      <Consent board={board} />
      <Address board={board} />
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          looking.value = true
        }}
      >
        {t('closing-look')}
      </button>
    </div>
  )
}
