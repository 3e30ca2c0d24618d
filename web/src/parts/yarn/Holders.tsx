import type { Board } from '../../board/board'
import { flying, threads } from '../../board/yarn'
import { t } from '../../words/words'
import { BallSign } from './BallSign'
import { ballName, nameOf } from './names'

/** So many balls are told of one by one. */
const MOST = 8

/** Who holds a ball, and what was said when it came to them. */
export function Holders({ board }: { board: Board }) {
  const all = flying(board)
  const thrown = threads(board)
  const others = all.length - MOST
  return (
    <ul class="yarn-holders">
      {all.slice(0, MOST).map(([id, { holder, color }]) => {
        const came = thrown.filter(([, { ball }]) => ball === id).at(-1)?.[1]
        const ball = ballName(color, all.length < 2)
        return (
          <li key={id}>
            <BallSign color={color} />
            <p>{holder ? t('yarn-is-at', { ball }) : t('yarn-is-nowhere', { ball })}</p>
            {holder && <strong dir="auto">{nameOf(board, holder)}</strong>}
            {came?.reason && came.to === holder && <q dir="auto">{came.reason}</q>}
          </li>
        )
      })}
      {others > 0 && <li class="yarn-more">{t('yarn-balls-more', { count: others })}</li>}
    </ul>
  )
}
