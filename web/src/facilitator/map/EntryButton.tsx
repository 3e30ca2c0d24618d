import type { Board } from '../../board/board'
import type { Common, Entry } from '../../board/senses'
import { type By, hear, type Voice } from '../../board/voices'
import { Hand } from '../../parts/signs/Icon'
import { senseWords } from '../../parts/voices/inWords'
import { Voices } from '../../parts/voices/Voices'
import { Words } from '../../parts/Words'
import { t } from '../../words/words'

interface Props {
  board: Board
  entry: Entry
  by: By
  voices: readonly Voice[]
  /** Where it was until lately. */
  was: keyof Common | undefined
  onOpen: () => void
}

/** An idea with its voices; a tap tells the counts and who dissents. */
export function EntryButton({ board, entry, by, voices, was, onOpen }: Props) {
  const card = board.row('card', entry.card).value
  if (!card) return null
  const { verdict, sense, placed } = entry
  // Where its column has said it all, it is not said again.
  const plain = sense === 'divergence' || (sense === 'convergence' && !verdict?.reserve.length)
  const words =
    verdict && (placed || !plain || verdict.polarity === 'against')
      ? senseWords(verdict, hear(board, entry.card, by, voices), by)
      : null
  return (
    <button type="button" class="card facil-entry" data-moved={was} onClick={onOpen}>
      <span class="card-text" dir="auto">
        <Words text={card.text} />
      </span>
      <Voices board={board} subject={entry.card} by={by} voices={voices} />
      {words && (
        <span class="facil-said" dir="auto">
          {words}
        </span>
      )}
      {placed && (
        <span class="facil-said">
          <Hand />
          {t('placed-by-hand')}
        </span>
      )}
      {card.question && (
        <span class="facil-said" dir="auto">
          {t('question-is', { question: card.question })}
        </span>
      )}
      {was && <span class="facil-said">{t('moved-from', { where: t(`list-${was}`) })}</span>}
    </button>
  )
}
