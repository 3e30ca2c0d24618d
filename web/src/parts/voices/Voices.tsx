import './Voices.css'
import type { Board } from '../../board/board'
import { type By, hear, type Voice } from '../../board/voices'
import { colourOf } from '../colour'
import { inWords } from './inWords'
import { PositionSign } from './PositionSign'

interface Props {
  board: Board
  /** Id of a card or a cluster. */
  subject: string
  by: By
  voices: readonly Voice[]
}

/** What every voice says of a card: a row of small signs, one column a voice. */
export function Voices({ board, subject, by, voices }: Props) {
  const heard = hear(board, subject, by, voices)
  return (
    <span class="voice-marks" role="img" aria-label={inWords(heard, by)}>
      {heard.map(({ voice, tally }) => (
        <span
          key={voice.id}
          class="voice-mark"
          data-color={voice.color === null ? undefined : colourOf(voice.color)}
        >
          <PositionSign position={tally.position} />
        </span>
      ))}
    </span>
  )
}
