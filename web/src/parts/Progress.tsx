import type { Board } from '../board/board'
import { stepTitle } from '../board/moments'
import { current, progress } from '../board/select'
import { t } from '../words/words'
import { Thread } from './Thread'

/** The thread of the agenda, with the title of the current activity, or of its step, under it. */
export function Progress({ board, class: name }: { board: Board; class: string }) {
  const { titles, at } = progress(board)
  const activity = current(board)?.[1]
  return (
    <div class={name}>
      <Thread titles={titles} at={at} />
      <p class="quiet-text" dir="auto">
        {activity ? (stepTitle(activity) ?? activity.title) : t('not-started')}
      </p>
    </div>
  )
}
