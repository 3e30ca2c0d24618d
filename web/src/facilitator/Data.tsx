import { useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import { download } from '../board/files'
import { replayLink } from '../board/replay'
import { heed } from '../parts/heed'
import { said } from '../parts/said'
import { toast } from '../parts/toast'
import { t } from '../words/words'
import { AboutForm } from './AboutForm'
import { Contacts } from './Contacts'
import { DeleteBoard } from './DeleteBoard'
import { Keeping } from './Keeping'
import { OpenReport } from './synthesis/OpenReport'

/** What the session says of itself, what can be taken away from it, and its end. */
export function Data({ board }: { board: Board }) {
  const closed = board.row('board', 'board').value?.closed ?? false
  const deleting = useSignal(false)
  const save = (what: Parameters<typeof download>[1]) =>
    download(board, what).catch((failure) => toast(said(failure)))
  return (
    <>
      <AboutForm board={board} />
      <Keeping board={board} />
      <section>
        <h2>{t('kind-synthesis')}</h2>
        <p class="quiet-text">{t('synthesis-what')}</p>
        <OpenReport board={board} />
      </section>
      <section>
        <h2>{t('data-export')}</h2>
        <button type="button" class="button" onClick={() => save('log')}>
          {t('data-log')}
        </button>
        <button type="button" class="button" onClick={() => save('cards.csv')}>
          {t('data-cards')}
        </button>
      </section>
      <Contacts board={board} />
      <section>
        <h2>{t('replay-watch')}</h2>
        <p class="quiet-text">{t('replay-watch-what')}</p>
        <a class="button" href={replayLink(board)} target="_blank" rel="noreferrer">
          {t('replay-watch')}
        </a>
        <a class="button" href={`${replayLink(board)}#hier`} target="_blank" rel="noreferrer">
          {t('replay-condensed')}
        </a>
      </section>
      <section>
        <h2>{t('data-end')}</h2>
        <p class="quiet-text">{t(closed ? 'data-is-closed' : 'data-close-what')}</p>
        <button
          type="button"
          class="button"
          onClick={() => heed(board, board.send(closed ? 'board.reopen' : 'board.close', {}))}
        >
          {t(closed ? 'data-reopen' : 'data-close')}
        </button>
        <button
          type="button"
          class="button grave"
          onClick={() => {
            deleting.value = true
          }}
        >
          {t('data-delete')}
        </button>
      </section>
      {deleting.value && (
        <DeleteBoard
          board={board}
          onClose={() => {
            deleting.value = false
          }}
        />
      )}
    </>
  )
}
