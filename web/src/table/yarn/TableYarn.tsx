import './TableYarn.css'
import type { Board } from '../../board/board'
import { balls } from '../../board/yarn'
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
  return (
    <section class="table-yarn">
      <div class="table-yarn-side">
        <h2 dir="auto">{activity.prompt ?? activity.title}</h2>
        {balls(board).length > 0 ? <Holders board={board} /> : <p>{t('yarn-before')}</p>}
        <FiguresLine board={board} />
        <Legend board={board} />
        <details>
          <summary>{t('yarn-in-words')}</summary>
          <Threads board={board} />
        </details>
      </div>
      <WebSheet board={board} letters={() => LETTERS} />
    </section>
  )
}
