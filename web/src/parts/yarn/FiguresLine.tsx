import type { Board } from '../../board/board'
import { figures, yarnOf } from '../../board/yarn'
import { t } from '../../words/words'

/** How far the yarn has come: people, tables, threads. */
export function FiguresLine({ board }: { board: Board }) {
  const { reached, people, groups_reached, groups, threads, crossing } = figures(yarnOf(board))
  return (
    <ul class="yarn-figures">
      <Figure number={reached} words={t('yarn-people', { count: reached, all: people })} />
      {groups > 0 && (
        <Figure
          number={groups_reached}
          words={t('yarn-tables', { count: groups_reached, all: groups })}
        />
      )}
      <Figure number={threads} words={t('yarn-threads', { count: threads })}>
        {threads > 0 && (
          <>
            {t('yarn-of-which')} <b>{crossing}</b> {t('yarn-crossing')}
          </>
        )}
      </Figure>
    </ul>
  )
}

interface FigureProps {
  number: number
  words: string
  children?: preact.ComponentChildren
}

function Figure({ number, words, children }: FigureProps) {
  return (
    <li>
      <b>{number}</b> {words}
      {children}
    </li>
  )
}
