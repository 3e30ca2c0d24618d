import { useSignal } from '@preact/signals'
import type { Board } from '../../board/board'
import type { Entry } from '../../board/senses'
import { type By, hear, type Voice } from '../../board/voices'
import { t } from '../../words/words'
import { Sign } from '../signs/Sign'
import { senseWords } from '../voices/inWords'
import { Voices } from '../voices/Voices'
import { VoiceLines } from './VoiceLines'

interface Props {
  board: Board
  entry: Entry
  by: By
  voices: readonly Voice[]
  onPlace: ((card: string) => void) | undefined
}

/** An idea of the common map: its sense, its voices as marks; opened, each voice in words. */
export function VoicedCard({ board, entry, by, voices, onPlace }: Props) {
  const open = useSignal(false)
  const { card: id, verdict, placed } = entry
  const card = board.row('card', id).value
  if (!card) return null
  const heard = hear(board, id, by, voices)
  const sense = verdict?.sense ?? 'unheard'
  return (
    <details
      class="voiced"
      onToggle={(event) => {
        open.value = event.currentTarget.open
      }}
    >
      <summary>
        <span class="card-text" dir="auto">
          {card.text}
        </span>
        {placed && <span class="quiet-text">{t('placed-by-hand')}</span>}
        <span class="voiced-sense" data-sense={sense}>
          <Sign sense={sense} />
          <span>{verdict ? senseWords(verdict, heard, by) : t('list-unheard')}</span>
        </span>
        <Voices board={board} subject={id} by={by} voices={voices} />
      </summary>
      {card.question && (
        <p class="voiced-question" dir="auto">
          {t('question-is', { question: card.question })}
        </p>
      )}
      {open.value && <VoiceLines heard={heard} by={by} reserve={verdict?.reserve ?? []} />}
      {open.value && onPlace && (
        <button type="button" class="button" aria-haspopup="dialog" onClick={() => onPlace(id)}>
          {t('voiced-place')}
        </button>
      )}
    </details>
  )
}
