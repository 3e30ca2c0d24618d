import './TableYarn.css'
import type { Board } from '../../board/board'
import { balls, threads } from '../../board/yarn'
import { FiguresLine } from '../../parts/yarn/FiguresLine'
import { Holders } from '../../parts/yarn/Holders'
import { Legend } from '../../parts/yarn/Legend'
import { Threads } from '../../parts/yarn/Threads'
import { WebSheet } from '../../parts/yarn/WebSheet'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'

const LETTERS = [17, 12] as const

/** The ball of yarn on a table's screen: where it is, and the web so far. */
export function TableYarn({ board, activity }: { board: Board; activity: Activity }) {
  const started = balls(board).length > 0
  return (
    <section class="table-yarn">
      <div class="table-yarn-side">
        <h2 dir="auto">{activity.prompt ?? activity.title}</h2>
        {started ? <Holders board={board} /> : <p>{t('yarn-before')}</p>}
        {started && <FiguresLine board={board} />}
        <Legend board={board} />
        {threads(board).length > 0 && (
          <details>
            <summary>{t('yarn-in-words')}</summary>
            <Threads board={board} />
          </details>
        )}
      </div>
      <WebSheet board={board} letters={() => LETTERS} />
    </section>
  )
}
