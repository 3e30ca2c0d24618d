import type { Board } from '../../board/board'
import { wonderOf } from '../../board/wonder'
import { t } from '../../words/words'
import { Wonder } from './WonderIcon'
import { wondering } from './wondering'

interface Props {
  board: Board
  /** A card or a cluster. */
  about: string
  text: string
}

/** A quiet button beside an idea or a theme: what surprises me here. */
export function WonderHere({ board, about, text }: Props) {
  if (board.you.value?.role !== 'participant' || !wonderOf(board)) return null
  return (
    <button
      type="button"
      class="button quiet wonder-here"
      aria-haspopup="dialog"
      aria-label={t('wonder-here-about', { text })}
      onClick={() => {
        wondering.value = { about }
      }}
    >
      <Wonder />
      {t('wonder-here')}
    </button>
  )
}
