import './Synthesis.css'
import type { ComponentChildren } from 'preact'
import type { Board } from '../../board/board'
import { type Headlines, headlines } from '../../board/headlines'
import { Sign } from '../../parts/signs/Sign'
import { Words } from '../../parts/Words'
import { t } from '../../words/words'

/** So many lines of a list can be read from the back of the hall. */
const LINES = 4

/** What came out, in a few numbers and lines, and where the whole of it is to be read. */
export function Synthesis({ board }: { board: Board }) {
  const all = headlines(board)
  const published = board.row('board', 'board').value?.published ?? false
  return (
    <section class="headlines">
      <Figures {...all} />
      <div class="headlines-lists">
        {all.convergences.length > 0 && (
          <List title={t('list-convergence')} sense="convergence" count={all.convergences.length}>
            {all.convergences.slice(0, LINES).map(({ card, verdict }) => (
              <li key={card} dir="auto">
                <Words text={board.row('card', card).value?.text} />
                {verdict?.polarity === 'against' && <small> {t('sense-refusal')}</small>}
              </li>
            ))}
          </List>
        )}
        {all.questions.length > 0 && (
          <List title={t('sheet-questions')} sense="divergence" count={all.questions.length}>
            {all.questions.slice(0, LINES).map((question) => (
              <li key={question} dir="auto">
                {question}
              </li>
            ))}
          </List>
        )}
      </div>
      <p class="headlines-where">
        {t(published ? 'screen-synthesis-published' : 'screen-synthesis-soon')}
      </p>
    </section>
  )
}

function Figures({ people, ideas, senses, questions }: Headlines) {
  const senseNames = ['convergence', 'bridge', 'particularity', 'divergence'] as const
  return (
    <ul class="headlines-figures">
      <li>
        <b>{people}</b> {t('figure-people', { count: people })}
      </li>
      <li>
        <b>{ideas}</b> {t('figure-ideas', { count: ideas })}
      </li>
      {senses &&
        senseNames.map((sense) => (
          <li key={sense} data-sense={sense}>
            <b>
              <Sign sense={sense} />
              {senses[sense]}
            </b>{' '}
            {t(`figure-${sense}`, { count: senses[sense] })}
          </li>
        ))}
      {questions.length > 0 && (
        <li>
          <b>{questions.length}</b> {t('figure-questions', { count: questions.length })}
        </li>
      )}
    </ul>
  )
}

interface ListProps {
  title: string
  sense: 'convergence' | 'divergence'
  count: number
  children: ComponentChildren
}

function List({ title, sense, count, children }: ListProps) {
  const left = count - LINES
  return (
    <section data-sense={sense}>
      <h2>
        <Sign sense={sense} />
        {title}
      </h2>
      <ul>{children}</ul>
      {left > 0 && <p>{t('headlines-more', { count: left })}</p>}
    </section>
  )
}
