import type { Board } from '../../board/board'
import { common } from '../../board/senses'
import { Sign } from '../../parts/signs/Sign'
import { cardWords, themeTitle } from '../../parts/Words'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'
import { type Item, Paged } from '../Paged'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** The questions that divergences leave, large; those still to be worded are counted. */
export function Questions({ board, id, activity }: Props) {
  const { divergence } = common(board, id, activity, 'groups')
  const themes = [...board.rows('cluster').value].filter(
    ([, { map, question }]) => map === id && question,
  )
  const worded = divergence.flatMap(({ card }) => {
    const record = board.row('card', card).value
    return record?.question
      ? [{ key: card, question: record.question, of: cardWords(record.text) }]
      : []
  })
  const asked = [
    ...themes.map(([key, { question, title }]) => ({
      key,
      question: question ?? '',
      of: themeTitle(title),
    })),
    ...worded,
  ]
  const covered = new Set(themes.map(([key]) => key))
  const waiting = divergence.filter(
    ({ card, theme }) =>
      !worded.some(({ key }) => key === card) && !(theme !== null && covered.has(theme)),
  ).length
  const left = t('questions-waiting', { count: waiting })
  if (asked.length === 0) {
    return (
      <section class="screen-calm" data-sense="divergence">
        <h2>{t('questions-none')}</h2>
        {waiting > 0 && <p>{left}</p>}
      </section>
    )
  }
  const items = asked.map(
    ({ key, question, of }): Item => ({
      key,
      node: (
        <article class="card questions-one">
          <p class="card-text" dir="auto">
            {question}
          </p>
          <p class="questions-of" dir="auto">
            {t('question-from', { what: of })}
          </p>
        </article>
      ),
    }),
  )
  const rest = waiting > 0 ? left : ''
  return (
    <section class="questions" data-sense="divergence">
      <h2>
        <Sign sense="divergence" />
        {t('questions-left', { count: asked.length })}
      </h2>
      <div class="wall-room">
        <Paged
          class="wall wall-large"
          items={items}
          others={(count) => [t('others', { count }), rest].filter(Boolean).join(' · ')}
          rest={rest}
        />
      </div>
    </section>
  )
}
