import type { Board } from '../../board/board'
import { erase } from '../../board/people'
import { AskButton } from '../../parts/AskButton'
import { t } from '../../words/words'

/** Be erased: what goes, what stays, and one button. The page that comes then says that it is done. */
export function EraseMe({ board, participant }: { board: Board; participant: string }) {
  return (
    <details class="my-erasing">
      <summary>{t('erase-me')}</summary>
      <p>{t('erase-goes')}</p>
      <p>{t('erase-stays')}</p>
      <p>
        <strong>{t('erase-for-good')}</strong>
      </p>
      <AskButton class="main" ask={() => board.leave(erase(board, participant))}>
        {t('erase-sure')}
      </AskButton>
    </details>
  )
}
