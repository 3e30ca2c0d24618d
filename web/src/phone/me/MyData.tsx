import { useSignal } from '@preact/signals'
import type { Board } from '../../board/board'
import { withdrawName } from '../../board/people'
import { AskButton } from '../../parts/AskButton'
import { Dialog } from '../../parts/Dialog'
import { Facts } from '../../parts/data/Facts'
import { t } from '../../words/words'
import { EraseMe } from './EraseMe'
import { MyIdeas } from './MyIdeas'

interface Props {
  board: Board
  participant: string
  onClose: () => void
}

/** What the session keeps of a person, and how they take it back. */
export function MyData({ board, participant, onClose }: Props) {
  const told = board.row('board', 'board').value
  return (
    <Dialog title={t('your-data')} onClose={onClose}>
      <div class="my-panel">
        {told && <Facts told={told} />}
        <MyIdeas board={board} />
        <Withdraw board={board} participant={participant} />
        <EraseMe board={board} participant={participant} />
      </div>
    </Dialog>
  )
}

function Withdraw({ board, participant }: Omit<Props, 'onClose'>) {
  const done = useSignal(false)
  const withdraw = async () => {
    await withdrawName(board, participant)
    done.value = true
  }
  return (
    <section>
      <h3>{t('withdraw')}</h3>
      <p>{t('withdraw-what')}</p>
      <AskButton class="" ask={withdraw}>
        {t('withdraw-sure')}
      </AskButton>
      <p role="status">{done.value && t('withdrawn')}</p>
    </section>
  )
}
