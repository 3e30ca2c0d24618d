import type { Board } from '../../board/board'
import type { By, Heard } from '../../board/voices'
import { t } from '../../words/words'
import { ownVoice } from './own'

interface Props {
  board: Board
  by: By
  heard: readonly Heard[]
}

/** What one's own table, or network, says, in words. */
export function OwnVoice({ board, by, heard }: Props) {
  const own = ownVoice(board, by)
  const mine = heard.find(({ voice }) => voice.id === own)
  if (!mine) return null
  return (
    <span class="voiced-own">
      {t(`own-${by}`, { position: t(`position-${mine.tally.position}`) })}
    </span>
  )
}
