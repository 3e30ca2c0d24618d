import './Connection.css'
import type { Board } from '../board/board'
import { t } from '../words/words'
import { Check, CloudOff, Sending } from './signs/Icon'

const signs = { saved: Check, sending: Sending, offline: CloudOff, waiting: CloudOff }

/** How the connection stands, in words and in shape. */
export function Connection({ board }: { board: Board }) {
  const state = board.connection.value
  const Shape = signs[state]
  return (
    <p class="connection" data-state={state} role="status">
      <Shape />
      <span>{t(`connection-${state}`)}</span>
    </p>
  )
}
