import type { By, Heard } from '../../board/voices'
import { t } from '../../words/words'
import { colourOf } from '../colour'
import { voiceName } from '../voices/names'
import { PositionSign } from '../voices/PositionSign'

interface Props {
  heard: readonly Heard[]
  by: By
  /** Ids of the voices at odds with the sense. */
  reserve: readonly string[]
}

/** Every voice on a line: who, what they say, and how many, where they are enough not to be known. */
export function VoiceLines({ heard, by, reserve }: Props) {
  return (
    <ul class="voice-lines">
      {heard.map(({ voice, tally: { position, shared, not_ours, opposed } }) => (
        <li key={voice.id} data-apart={reserve.includes(voice.id) || undefined}>
          <span
            class="voice-mark"
            data-color={voice.color === null ? undefined : colourOf(voice.color)}
          >
            <PositionSign position={position} />
          </span>
          <b dir="auto">{voiceName(voice, by)}</b>
          <span>{t(`position-${position}`)}</span>
          {shared + not_ours + opposed > 0 && (
            <small>{t('voiced-counts', { shared, not_ours, opposed })}</small>
          )}
        </li>
      ))}
    </ul>
  )
}
