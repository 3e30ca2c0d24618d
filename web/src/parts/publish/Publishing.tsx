import './publish.css'
import { useSignal } from '@preact/signals'
import type { Board } from '../../board/board'
import { t } from '../../words/words'
import { heed } from '../heed'
import { Eye, EyeShut } from '../signs/Icon'
import { Chain } from '../signs/PaperIcon'
import { ReaderLinks } from './ReaderLinks'

/** Whether the synthesis may be read, and by whom: published or not, and links for readers. */
export function Publishing({ board }: { board: Board }) {
  const published = board.row('board', 'board').value?.published ?? false
  const sharing = useSignal(false)
  const turn = () =>
    heed(
      board,
      board.send('board.publish', { published: !published }),
      t(published ? 'publish-undone' : 'publish-done'),
    )
  return (
    <div class="publishing" data-published={published || undefined}>
      <p>
        {published ? <Eye /> : <EyeShut />}
        <span>{t(published ? 'publish-is' : 'publish-is-not')}</span>
      </p>
      <div class="row">
        <button type="button" class={published ? 'button' : 'button main'} onClick={turn}>
          {t(published ? 'publish-stop' : 'publish')}
        </button>
        <button
          type="button"
          class="button"
          aria-haspopup="dialog"
          onClick={() => {
            sharing.value = true
          }}
        >
          <Chain />
          {t('reader-links')}
        </button>
      </div>
      {sharing.value && (
        <ReaderLinks
          board={board}
          onClose={() => {
            sharing.value = false
          }}
        />
      )}
    </div>
  )
}
