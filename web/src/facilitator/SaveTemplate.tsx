import type { Board } from '../board/board'
import { download } from '../board/files'
import { AskButton } from '../parts/AskButton'
import { t } from '../words/words'

/** Take the agenda away as a file that other sessions can start with. */
export function SaveTemplate({ board }: { board: Board }) {
  return (
    <div class="agenda-save">
      <AskButton class="" ask={() => download(board, 'template')}>
        {t('template-save')}
      </AskButton>
      <p class="quiet-text">{t('template-save-what')}</p>
    </div>
  )
}
