import './YarnStage.css'
import { useSignal } from '@preact/signals'
import type { Board } from '../../board/board'
import { balls, figures, flying, reached, yarnOf } from '../../board/yarn'
import { Empty } from '../../parts/Empty'
import { Plus } from '../../parts/signs/Icon'
import { FiguresLine } from '../../parts/yarn/FiguresLine'
import { nameOf } from '../../parts/yarn/names'
import { Threads } from '../../parts/yarn/Threads'
import { WebSheet } from '../../parts/yarn/WebSheet'
import { t } from '../../words/words'
import { BallCard } from './BallCard'
import { GiveDialog } from './GiveDialog'

const LETTERS = [15, 10.5] as const

/** The ball of yarn as facilitators lead it: who holds which, whom it has not reached. */
export function YarnStage({ board }: { board: Board }) {
  const giving = useSignal(false)
  const all = balls(board)
  const { people, reached: tied, threads } = figures(yarnOf(board))
  const start = (
    <button type="button" class="button main" onClick={() => (giving.value = true)}>
      <Plus />
      {t(all.length === 0 ? 'yarn-start-first' : 'yarn-start-more')}
    </button>
  )
  return (
    <div class="yarn-stage">
      <div class="yarn-stage-balls">
        {all.length === 0 ? (
          <Empty>
            <p>{t(people === 0 ? 'yarn-stage-nobody' : 'yarn-stage-before')}</p>
            {people > 0 && start}
          </Empty>
        ) : (
          <>
            <ul>
              {all.map(([id, ball]) => (
                <BallCard key={id} board={board} id={id} ball={ball} alone={all.length < 2} />
              ))}
            </ul>
            {start}
          </>
        )}
        <Unreached board={board} count={people - tied} />
      </div>
      <div class="yarn-stage-web">
        <WebSheet board={board} letters={() => LETTERS} />
        {all.length > 0 && <FiguresLine board={board} />}
        {threads > 0 && (
          <details>
            <summary>{t('yarn-in-words')}</summary>
            <Threads board={board} />
          </details>
        )}
      </div>
      {giving.value && (
        <GiveDialog
          board={board}
          ball={null}
          alone={flying(board).length === 0}
          onClose={() => (giving.value = false)}
        />
      )}
    </div>
  )
}

/** Whom the yarn has not reached yet, by name. */
function Unreached({ board, count }: { board: Board; count: number }) {
  const there = reached(yarnOf(board))
  const names = [...board.rows('participant').value.keys()]
    .filter((id) => !there.has(id))
    .map((id) => nameOf(board, id))
    .sort((a, b) => a.localeCompare(b))
  if (there.size === 0 || count === 0) return null
  return (
    <details open={count <= 12}>
      <summary>{t('yarn-unreached', { count })}</summary>
      <ul class="yarn-unreached">
        {names.map((name, index) => (
          <li key={`${name} ${index}`} dir="auto">
            {name}
          </li>
        ))}
      </ul>
    </details>
  )
}
