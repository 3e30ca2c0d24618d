import type { Board } from '../../board/board'
import { startBall } from '../../board/yarn'
import { Dialog } from '../../parts/Dialog'
import { heed } from '../../parts/heed'
import { ballName } from '../../parts/yarn/names'
import { Pick } from '../../parts/yarn/Pick'
import { t } from '../../words/words'

interface Props {
  board: Board
  /** The ball to give to somebody; null for a new one. */
  ball: string | null
  alone: boolean
  onClose: () => void
}

/** Put a ball into somebody's hands, without a thread. */
export function GiveDialog({ board, ball, alone, onClose }: Props) {
  const record = board.row('ball', ball ?? '').value
  const name = record ? ballName(record.color, alone) : t('yarn-new')
  const give = (holder: string, whom: string) => {
    const sending = startBall(board, holder, ball ?? undefined)
    void heed(board, sending, t('yarn-given', { ball: name, name: whom }))
    onClose()
  }
  return (
    <Dialog title={t(ball ? 'yarn-give-title' : 'yarn-start-title')} onClose={onClose}>
      <Pick board={board} from={record?.holder ?? null} onPick={give} />
    </Dialog>
  )
}
