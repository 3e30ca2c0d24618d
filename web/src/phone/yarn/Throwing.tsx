import { useSignal } from '@preact/signals'
import type { Board } from '../../board/board'
import type { Row } from '../../board/select'
import { throwBall } from '../../board/yarn'
import { colourOf } from '../../parts/colour'
import { heed } from '../../parts/heed'
import { BallSign } from '../../parts/yarn/BallSign'
import { ballName } from '../../parts/yarn/names'
import { Pick } from '../../parts/yarn/Pick'
import { Reason } from '../../parts/yarn/Reason'
import type { Ball } from '../../protocol.gen'
import { t } from '../../words/words'

interface Props {
  board: Board
  me: string
  /** The balls in one's hands: one is thrown at a time. */
  held: readonly Row<Ball>[]
  /** There is but one ball in all. */
  alone: boolean
}

/** The ball is here: whom to throw it to, and what to say. */
export function Throwing({ board, me, held, alone }: Props) {
  const chosen = useSignal(held[0]?.[0])
  const reason = useSignal('')
  const leaving = useSignal<string | null>(null)
  const [ball, { color }] = held.find(([id]) => id === chosen.value) ?? (held[0] as Row<Ball>)
  const name = ballName(color, alone)

  const send = async (to: string, whom: string) => {
    leaving.value = whom
    const done = t('yarn-thrown', { ball: name, name: whom })
    const { outcome } = await heed(board, throwBall(board, ball, me, to, reason.value), done)
    leaving.value = null
    if (outcome === 'acked') reason.value = ''
  }
  return (
    <section class="yarn-throw">
      <header data-yarn={colourOf(color)}>
        <BallSign color={color} />
        <div>
          <h2>{t('yarn-yours', { ball: name })}</h2>
          <p>{t('yarn-to-whom')}</p>
        </div>
      </header>
      {leaving.value !== null ? (
        <p class="yarn-leaving" role="status">
          {t('yarn-leaving', { ball: name, name: leaving.value })}
        </p>
      ) : (
        <>
          {held.length > 1 && (
            <fieldset class="row yarn-which">
              <legend>{t('yarn-which')}</legend>
              {held.map(([id, each]) => (
                <button
                  key={id}
                  type="button"
                  class="button"
                  aria-pressed={id === ball}
                  onClick={() => {
                    chosen.value = id
                  }}
                >
                  <BallSign color={each.color} />
                  {ballName(each.color, false)}
                </button>
              ))}
            </fieldset>
          )}
          <Reason board={board} from={me} reason={reason} />
          <Pick board={board} from={me} onPick={send} />
        </>
      )}
    </section>
  )
}
