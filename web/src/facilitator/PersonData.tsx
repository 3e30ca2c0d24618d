import type { Board } from '../board/board'
import { erase, withdrawName } from '../board/people'
import { AskButton } from '../parts/AskButton'
import { toast } from '../parts/toast'
import { t } from '../words/words'

interface Props {
  board: Board
  id: string
  name: string
  onDone: () => void
}

/** What is done on somebody's behalf with what is kept of them; the server does it, for good. */
export function PersonData({ board, id, name, onDone }: Props) {
  const done = (asked: Promise<void>, said: string) =>
    asked.then(() => {
      toast(said)
      onDone()
    })
  return (
    <div class="person-data">
      <details>
        <summary>{t('person-withdraw')}</summary>
        <p>{t('person-withdraw-what')}</p>
        <AskButton
          class="grave"
          ask={() => done(withdrawName(board, id), t('person-withdrawn', { name }))}
        >
          {t('person-withdraw-sure')}
        </AskButton>
      </details>
      <details>
        <summary>{t('person-erase')}</summary>
        <p>{t('person-erase-goes')}</p>
        <p>{t('person-erase-stays')}</p>
        <p>
          <strong>{t('erase-for-good')}</strong>
        </p>
        <AskButton class="grave" ask={() => done(erase(board, id), t('person-erased', { name }))}>
          {t('person-erase-sure')}
        </AskButton>
      </details>
    </div>
  )
}
