import type { Board } from '../../board/board'
import type { Common, Entry } from '../../board/senses'
import { type By, hear, type Voice } from '../../board/voices'
import { CardText } from '../../parts/CardView'
import { Hand } from '../../parts/signs/Icon'
import { senseWords } from '../../parts/voices/inWords'
import { voiceNames } from '../../parts/voices/names'
import { Voices } from '../../parts/voices/Voices'
import { t } from '../../words/words'

interface Props {
  board: Board
  entry: Entry
  by: By
  voices: readonly Voice[]
  /** Where it was until lately. */
  was: keyof Common | undefined
}

/** An idea on the common map: its words, what each voice says, the question it leaves. */
export function WorkedCard({ board, entry, by, voices, was }: Props) {
  const card = board.row('card', entry.card).value
  if (!card) return null
  const question = entry.sense === 'divergence' ? card.question : null
  return (
    <>
      <article class="card" data-hold={`card:${entry.card}`} data-moved={was}>
        <CardText card={card} plain />
        <Voices board={board} subject={entry.card} by={by} voices={voices} />
        <Except board={board} entry={entry} by={by} voices={voices} />
        {entry.placed && (
          <p class="worked-note">
            <Hand />
            {t('placed-by-hand')}
          </p>
        )}
        {entry.placed && entry.verdict && (
          <p class="worked-note" dir="auto">
            {senseWords(entry.verdict, hear(board, entry.card, by, voices), by)}
          </p>
        )}
        {was && <p class="worked-note">{t('moved-from', { where: t(`list-${was}`) })}</p>}
      </article>
      {question && (
        <>
          <h3 class="common-theme">{t('question-left')}</h3>
          <article class="card worked-question">
            <p class="card-text" dir="auto">
              {question}
            </p>
          </article>
        </>
      )}
    </>
  )
}

/** Whom a convergence leaves out; elsewhere the heading says it. */
function Except({
  board,
  entry: { card, sense, verdict, placed },
  by,
  voices,
}: Omit<Props, 'was'>) {
  if (!verdict || placed || sense !== 'convergence') return null
  const against = verdict.polarity === 'against'
  const apart = hear(board, card, by, voices)
    .map(({ voice }) => voice)
    .filter(({ id }) => verdict.reserve.includes(id))
  if (apart.length === 0 && !against) return null
  return (
    <p class="worked-note" dir="auto">
      {[
        against ? t('sense-refusal') : null,
        apart.length > 0 ? t('except', { voices: voiceNames(apart, by) }) : null,
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  )
}
