import './Voices.css'
import './VoiceTable.css'
import type { Board } from '../../board/board'
import { type By, hear, type Voice } from '../../board/voices'
import { t } from '../../words/words'
import { colourOf } from '../colour'
import { voiceName } from './names'
import { PositionSign } from './PositionSign'

interface Props {
  board: Board
  /** Id of a card or a cluster. */
  subject: string
  by: By
  voices: readonly Voice[]
  /** Ids of the voices at odds with the sense. */
  reserve?: readonly string[]
}

/** Each voice on a card in words, with its counts; those at odds with the sense are marked. */
export function VoiceTable({ board, subject, by, voices, reserve = [] }: Props) {
  return (
    <table class="voice-table">
      <thead>
        <tr>
          <th scope="col">{t(by === 'groups' ? 'voices-groups' : 'voices-networks')}</th>
          <th scope="col">{t('voices-position')}</th>
          <th scope="col">{t('stance-shared')}</th>
          <th scope="col">{t('stance-not-ours')}</th>
          <th scope="col">{t('stance-opposed')}</th>
        </tr>
      </thead>
      <tbody>
        {hear(board, subject, by, voices).map(({ voice, tally }) => (
          <tr key={voice.id} data-apart={reserve.includes(voice.id) || undefined}>
            <th scope="row" dir="auto">
              {voiceName(voice, by)}
            </th>
            <td>
              <span
                class="voice-mark"
                data-color={voice.color === null ? undefined : colourOf(voice.color)}
              >
                <PositionSign position={tally.position} />
              </span>
              {t(`position-${tally.position}`)}
              {by === 'groups' && hasSaid(board, voice.id, subject) && (
                <span class="voice-said">{t('say-place')}</span>
              )}
            </td>
            {counted(tally) ? (
              <>
                <td>{tally.shared}</td>
                <td>{tally.not_ours}</td>
                <td>{tally.opposed}</td>
              </>
            ) : (
              <td colSpan={3} class="quiet-text">
                {t('voices-uncounted')}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Whether a group vouches for where a card lies on its own map: its position is then that. */
function hasSaid(board: Board, group: string, card: string): boolean {
  const activity = board.row('card', card).value?.activity
  return board.row('placement', `${activity}/${group}/${card}`).value?.said ?? false
}

/** Few answers are not told, lest they tell whose they are. */
function counted({ shared, not_ours, opposed }: Record<'shared' | 'not_ours' | 'opposed', number>) {
  return shared + not_ours + opposed > 0
}
