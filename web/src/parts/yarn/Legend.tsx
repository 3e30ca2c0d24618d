import type { Board } from '../../board/board'
import { networks } from '../../board/select'
import { colourOf } from '../colour'
import { signPath } from './signs'

/** Which sign and colour stands for which network. */
export function Legend({ board }: { board: Board }) {
  return (
    <ul class="yarn-legend">
      {networks(board).map(([id, { name, color }], index) => (
        <li key={id} data-color={colourOf(color)}>
          <svg viewBox="-12 -12 24 24" width="20" height="20" aria-hidden="true" focusable="false">
            <path d={signPath(index, 8)} />
          </svg>
          <span dir="auto">{name}</span>
        </li>
      ))}
    </ul>
  )
}
