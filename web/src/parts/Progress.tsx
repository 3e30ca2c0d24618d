import type { Board } from '../board/board'
import { progress } from '../board/select'
import { t } from '../words/words'
import { Thread } from './Thread'

/** The thread of the agenda with the current activity's title under it. */
export function Progress({ board, class: name }: { board: Board; class: string }) {
  const { titles, at } = progress(board)
  return (
    <div class={name}>
      <Thread titles={titles} at={at} />
      <p class="quiet-text" dir="auto">
        {titles[at] ?? t('not-started')}
      </p>
    </div>
  )
}
