import type { Board } from '../../board/board'
import { unheardOn } from '../../board/lens'
import type { Lens } from '../../board/lensId'
import type { Voice } from '../../board/voices'
import { t } from '../../words/words'
import { voiceNames } from './names'

interface Props {
  board: Board
  card: string
  lens: Lens
  voices: readonly Voice[]
}

/** Who has not been heard on a card seen through a lens: silence is no refusal. */
export function Unheard({ board, card, lens, voices }: Props) {
  const silent = unheardOn(board, card, lens, voices)
  if (silent.length === 0) return null
  return (
    <span class="lens-unheard" dir="auto">
      {t('lens-unheard', { count: silent.length, voices: voiceNames(silent, lens.by) })}
    </span>
  )
}
