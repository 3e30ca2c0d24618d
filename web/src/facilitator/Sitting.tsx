import './Sitting.css'
import type { Board } from '../board/board'
import { heed } from '../parts/heed'
import { t } from '../words/words'

/** The ends there are: of a sitting, until the next; of the session. Each is taken back. */
export function Sitting({ board }: { board: Board }) {
  const about = board.row('board', 'board').value
  if (!about) return null
  const adjourned = about.adjourned ?? false
  const turn = () =>
    heed(
      board,
      board.send('board.adjourn', { adjourned: !adjourned }),
      t(adjourned ? 'sitting-resumed' : 'sitting-adjourned'),
    )
  const close = () =>
    heed(
      board,
      board.send(about.closed ? 'board.reopen' : 'board.close', {}),
      t(about.closed ? 'session-reopened' : 'session-ended'),
    )
  return (
    <section class="sitting">
      <h2>{t('sitting')}</h2>
      <p class="quiet-text">{t(adjourned ? 'sitting-resume-what' : 'sitting-adjourn-what')}</p>
      <button type="button" class="button" onClick={turn}>
        {t(adjourned ? 'sitting-resume' : 'sitting-adjourn')}
      </button>
      <p class="quiet-text">{t(about.closed ? 'data-is-closed' : 'data-close-what')}</p>
      <button type="button" class="button" onClick={close}>
        {t(about.closed ? 'data-reopen' : 'data-close')}
      </button>
    </section>
  )
}

/** While a sitting has ended: that it has, what phones ask meanwhile, and the way on. */
export function Adjourned({ board }: { board: Board }) {
  const about = board.row('board', 'board').value
  if (!about || about.closed || !about.adjourned) return null
  const people = [...board.rows('participant').value.values()]
  const named = people.filter((person) => person.named ?? false).length
  return (
    <div class="bar-adjourned" role="status">
      <p>
        {t('sitting-is-adjourned')} {t('sitting-named', { count: named, all: people.length })}
      </p>
      <button
        type="button"
        class="button main"
        onClick={() =>
          heed(board, board.send('board.adjourn', { adjourned: false }), t('sitting-resumed'))
        }
      >
        {t('sitting-resume')}
      </button>
    </div>
  )
}
