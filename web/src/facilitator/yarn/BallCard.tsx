import { useSignal } from '@preact/signals'
import type { Board } from '../../board/board'
import { stopBall } from '../../board/yarn'
import { heed } from '../../parts/heed'
import { Stop } from '../../parts/signs/Icon'
import { BallSign } from '../../parts/yarn/BallSign'
import { ballName, nameOf } from '../../parts/yarn/names'
import type { Ball } from '../../protocol.gen'
import { t } from '../../words/words'
import { GiveDialog } from './GiveDialog'
import { ThrowDialog } from './ThrowDialog'
import { useAway } from './useAway'

interface Props {
  board: Board
  id: string
  ball: Ball
  /** There is no other. */
  alone: boolean
}

/** One ball: who holds it and whether they are there; to throw for them, to give on, to stop. */
export function BallCard({ board, id, ball, alone }: Props) {
  const asking = useSignal<'throw' | 'give' | null>(null)
  const away = useAway(board, ball.holder)
  const name = ballName(ball.color, alone)
  const close = () => {
    asking.value = null
  }
  return (
    <li class="yarn-card" data-stopped={ball.stopped || undefined}>
      <BallSign color={ball.color} />
      <div>
        <p>{t(said(ball), { ball: name })}</p>
        {ball.holder && <strong dir="auto">{nameOf(board, ball.holder)}</strong>}
        {away && <p class="yarn-card-away">{away}</p>}
      </div>
      <div class="row">
        {ball.holder && (
          <button type="button" class="button" onClick={() => (asking.value = 'throw')}>
            {t('yarn-throw-for')}
          </button>
        )}
        <button type="button" class="button" onClick={() => (asking.value = 'give')}>
          {t(ball.stopped ? 'yarn-resume' : 'yarn-give')}
        </button>
        {!ball.stopped && (
          <button
            type="button"
            class="button quiet"
            aria-label={t('yarn-stop-this', { ball: name })}
            onClick={() =>
              void heed(board, stopBall(board, id), t('yarn-stopped-now', { ball: name }))
            }
          >
            <Stop />
            {t('yarn-stop')}
          </button>
        )}
      </div>
      {asking.value === 'throw' && ball.holder && (
        <ThrowDialog board={board} ball={id} from={ball.holder} name={name} onClose={close} />
      )}
      {asking.value === 'give' && (
        <GiveDialog board={board} ball={id} alone={alone} onClose={close} />
      )}
    </li>
  )
}

function said({ stopped, holder }: Ball): string {
  if (stopped) return 'yarn-is-stopped'
  return holder ? 'yarn-is-at' : 'yarn-is-lost'
}
