import './votes.css'
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Board } from '../../board/board'
import { budgetOf, isVoted } from '../../board/dots'
import { Ranking } from '../../parts/dots/Ranking'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'
import { Ballot } from './Ballot'

interface Props {
  board: Board
  id: string
  activity: Activity
  /** What one writes. */
  children: ComponentChildren
}

/** Writing, and giving dots to what was written; once the vote is over, what came out of it. */
export function Voting({ board, id, activity, children }: Props) {
  const over = isVoted(activity)
  const voting = useSignal(over)
  useEffect(() => {
    if (over) voting.value = true
  }, [over])
  const { left } = budgetOf(board, id, activity)
  const view = (which: boolean, words: string) => (
    <button
      type="button"
      class="button"
      aria-pressed={voting.value === which}
      onClick={() => {
        voting.value = which
      }}
    >
      {words}
    </button>
  )
  return (
    <>
      <fieldset class="phone-views" aria-label={t('phone-views')}>
        {view(false, t(over ? 'phone-ideas' : 'phone-view-write'))}
        {view(true, over ? t('phone-voted') : t('phone-vote', { left }))}
      </fieldset>
      {!voting.value ? (
        children
      ) : over ? (
        <Ranking board={board} id={id} activity={activity} />
      ) : (
        <Ballot board={board} id={id} activity={activity} />
      )}
    </>
  )
}
