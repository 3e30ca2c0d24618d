import './Yarn.css'
import type { Board } from '../../board/board'
import { balls } from '../../board/yarn'
import { FiguresLine } from '../../parts/yarn/FiguresLine'
import { Holders } from '../../parts/yarn/Holders'
import { Legend } from '../../parts/yarn/Legend'
import { Threads } from '../../parts/yarn/Threads'
import { WebSheet } from '../../parts/yarn/WebSheet'
import { t } from '../../words/words'

/** From so far away smaller names are not read, on a wall as wide as a projector's. */
const LEAST = 1 / 96

/** The web of yarn for all, as it grows. */
export function Yarn({ board }: { board: Board }) {
  const started = balls(board).length > 0
  return (
    <section class="screen-yarn">
      <div class="screen-yarn-side">
        {started ? <Holders board={board} /> : <p class="screen-yarn-before">{t('yarn-before')}</p>}
      </div>
      <WebSheet board={board} letters={lettersOf} />
      <footer>
        {started && <FiguresLine board={board} />}
        <Legend board={board} />
      </footer>
      {started && (
        <div class="unseen">
          <h2>{t('yarn-in-words')}</h2>
          <Threads board={board} />
        </div>
      )}
    </section>
  )
}

function lettersOf(): readonly [number, number] {
  return [window.innerWidth / 66, window.innerWidth * LEAST]
}
