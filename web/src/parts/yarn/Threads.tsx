import type { Board } from '../../board/board'
import { balls, threads } from '../../board/yarn'
import { t } from '../../words/words'
import { colourOf } from '../colour'
import { ballName, nameOf } from './names'

interface Props {
  board: Board
  /** At most so many, and a number for the others. */
  most?: number
}

/** The threads in words, the latest first: "Léa → Malik : le jardin partagé". */
export function Threads({ board, most = Number.POSITIVE_INFINITY }: Props) {
  const all = threads(board).reverse()
  const alone = balls(board).length < 2
  const others = all.length - Math.min(most, all.length)
  return (
    <>
      <ol class="yarn-threads" reversed start={all.length}>
        {all.slice(0, most).map(([id, { ball, from, to, reason }]) => {
          const color = board.row('ball', ball).value?.color ?? 0
          return (
            <li key={id} data-yarn={colourOf(color)}>
              <p>
                <b dir="auto">{nameOf(board, from)}</b>
                <Arrow />
                <span class="unseen">{t('yarn-to')}</span>
                <b dir="auto">{nameOf(board, to)}</b>
                {!alone && <span class="unseen">({ballName(color, false)})</span>}
              </p>
              {reason && <q dir="auto">{reason}</q>}
            </li>
          )
        })}
      </ol>
      {others > 0 && <p class="quiet-text">{t('yarn-threads-more', { count: others })}</p>}
    </>
  )
}

function Arrow() {
  return (
    <svg class="yarn-arrow" viewBox="0 0 40 12" width="40" height="12" aria-hidden="true">
      <path d="M2 8C10 1 24 1 36 6M31 2.5 36.5 6.2 30.5 9.5" />
    </svg>
  )
}
