import { useSignal } from '@preact/signals'
import type { Board } from '../../board/board'
import { throwBall } from '../../board/yarn'
import { Dialog } from '../../parts/Dialog'
import { heed } from '../../parts/heed'
import { nameOf } from '../../parts/yarn/names'
import { Pick } from '../../parts/yarn/Pick'
import { Reason } from '../../parts/yarn/Reason'
import { t } from '../../words/words'

interface Props {
  board: Board
  ball: string
  /** Who holds it. */
  from: string
  /** What the ball is called. */
  name: string
  onClose: () => void
}

/** Throw a ball for whoever holds it, with the words they say aloud. */
export function ThrowDialog({ board, ball, from, name, onClose }: Props) {
  const reason = useSignal('')
  const send = (to: string, whom: string) => {
    const sending = throwBall(board, ball, from, to, reason.value)
    void heed(board, sending, t('yarn-thrown', { ball: name, name: whom }))
    onClose()
  }
  return (
    <Dialog title={t('yarn-throw-title', { name: nameOf(board, from) })} onClose={onClose}>
      <div class="yarn-throw-for">
        <Reason board={board} from={from} reason={reason} others />
        <Pick board={board} from={from} onPick={send} />
      </div>
    </Dialog>
  )
}
