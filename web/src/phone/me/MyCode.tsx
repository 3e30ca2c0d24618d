import type { Board } from '../../board/board'
import { keyOf } from '../../sync/keys'
import { t } from '../../words/words'

/** The way back, from another device or another day; where this phone knows it. */
export function MyCode({ board }: { board: Board }) {
  const resume = keyOf(board.id)?.resume
  if (!resume) return null
  return (
    <div class="my-resume">
      <p>{t('phone-resume')}</p>
      <p class="my-resume-code">{resume}</p>
    </div>
  )
}
