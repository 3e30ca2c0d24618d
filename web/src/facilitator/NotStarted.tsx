import './NotStarted.css'
import type { Board } from '../board/board'
import { agenda } from '../board/select'
import { Empty } from '../parts/Empty'
import { spelled } from '../parts/QrCode'
import { useCodes } from '../parts/useCodes'
import { t } from '../words/words'
import { OpenScreen } from './OpenScreen'
import { start } from './steps'

/** Between nothing and the first step: what there is to do, in its order. */
export function NotStarted({ board }: { board: Board }) {
  const codes = useCodes(board)
  const count = board.rows('participant').value.size
  const [first] = agenda(board)
  return (
    <section class="facil-stage">
      <Empty>
        <ol class="before">
          <li>
            <p>{t('before-screen')}</p>
            <OpenScreen board={board} worded />
          </li>
          <li>
            <p>{t('before-people')}</p>
            {codes && <p class="before-code">{spelled(codes.code)}</p>}
            <p class="quiet-text">{t('room-people', { count })}</p>
          </li>
          <li>
            <p>{t(first ? 'before-start' : 'stage-no-agenda')}</p>
            {first && (
              <button type="button" class="button main" onClick={() => start(board, first[0])}>
                {t('stage-start', { title: first[1].title })}
              </button>
            )}
          </li>
        </ol>
      </Empty>
    </section>
  )
}
