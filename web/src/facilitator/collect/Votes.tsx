import type { Signal } from '@preact/signals'
import type { Board } from '../../board/board'
import { dotsIn, isVoted } from '../../board/dots'
import { heed } from '../../parts/heed'
import { Lock, Unlocked } from '../../parts/signs/Icon'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'

interface Props {
  board: Board
  id: string
  activity: Activity
  /** Whether ideas are listed by their dots. */
  ranked: Signal<boolean>
}

/** How far a vote has come, who sees it, and the button that ends it. */
export function Votes({ board, id, activity, ranked }: Props) {
  const { revealed, locked, votes_each } = activity
  const over = isVoted(activity)
  const state = over ? 'over' : revealed ? 'open' : 'hidden'
  const end = () => {
    const fields = over ? { locked: false } : { locked: true, revealed: true }
    void heed(
      board,
      board.send('activity.set', { activity: id, fields }),
      t(over ? 'votes-reopened' : 'votes-shown'),
    )
  }
  return (
    <div class="votes-bar">
      <p>
        <b>{t('votes-given', { count: dotsIn(board, id) })}</b>{' '}
        {t(`votes-${state}`, { each: votes_each })}
      </p>
      <div class="row">
        <button
          type="button"
          class="button"
          aria-pressed={ranked.value}
          onClick={() => {
            ranked.value = !ranked.value
          }}
        >
          {t('votes-ranked')}
        </button>
        {(over || !locked || !revealed) && (
          <button type="button" class={over ? 'button' : 'button main'} onClick={end}>
            {over ? <Unlocked /> : <Lock />}
            {t(over ? 'votes-reopen' : 'votes-end')}
          </button>
        )}
      </div>
    </div>
  )
}
