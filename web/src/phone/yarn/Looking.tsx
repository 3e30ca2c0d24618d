import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { Board } from '../../board/board'
import { balls, threads } from '../../board/yarn'
import { later } from '../../later'
import { Empty } from '../../parts/Empty'
import { FiguresLine } from '../../parts/yarn/FiguresLine'
import { Holders } from '../../parts/yarn/Holders'
import { Threads } from '../../parts/yarn/Threads'
import { WaitingHere } from '../../Waiting'
import { t } from '../../words/words'

const LATEST = 5
const LETTERS = [15, 11] as const

const WebSheet = later(
  () => import('../../parts/yarn/WebSheet').then((module) => module.WebSheet),
  WaitingHere,
)

/** The ball is elsewhere: with whom, and what it has tied so far. */
export function Looking({ board }: { board: Board }) {
  const web = useSignal(false)
  const latest = useId()
  if (balls(board).length === 0) return <Empty>{t('yarn-phone-before')}</Empty>
  const any = threads(board).length > 0
  return (
    <div class="yarn-phone">
      <Holders board={board} />
      <FiguresLine board={board} />
      {any && (
        <>
          <button
            type="button"
            class="button"
            aria-expanded={web.value}
            onClick={() => {
              web.value = !web.value
            }}
          >
            {t(web.value ? 'yarn-web-hide' : 'yarn-web-show')}
          </button>
          {web.value && <WebSheet board={board} letters={() => LETTERS} />}
          <section aria-labelledby={latest}>
            <h2 id={latest}>{t('yarn-latest')}</h2>
            <Threads board={board} most={LATEST} />
          </section>
        </>
      )}
    </div>
  )
}
