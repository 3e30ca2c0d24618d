import type { Board } from '../../board/board'
import { flying, threads } from '../../board/yarn'
import { t } from '../../words/words'
import { BallSign } from './BallSign'
import { ballName, nameOf } from './names'

/** Who holds a ball, and what was said when it came to them. */
export function Holders({ board }: { board: Board }) {
  const all = flying(board)
  const thrown = threads(board)
  return (
    <ul class="yarn-holders" data-count={all.length}>
      {all.map(([id, { holder, color }]) => {
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
    </ul>
  )
}
