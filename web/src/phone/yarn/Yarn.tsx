import '../../parts/yarn/yarn.css'
import './phoneYarn.css'
import { useEffect, useRef } from 'preact/hooks'
import type { Board } from '../../board/board'
import { balls, heldBy } from '../../board/yarn'
import { announce } from '../../parts/announce'
import { ballName } from '../../parts/yarn/names'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'
import { Looking } from './Looking'
import { ring, rings } from './ring'
import { Throwing } from './Throwing'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** The ball of yarn on a phone: here, to be thrown; or with somebody else. */
export function Yarn({ board }: Props) {
  const me = board.you.value?.participant ?? null
  const held = heldBy(board, me)
  const alone = balls(board).length < 2
  const closed = board.row('board', 'board').value?.closed ?? false
  useRinging(
    held.map(([id]) => id),
    () => announce(t('yarn-yours', { ball: ballName(held.at(-1)?.[1].color ?? 0, alone) })),
  )
  return (
    <>
      {me !== null && held.length > 0 && !closed ? (
        <Throwing board={board} me={me} held={held} alone={alone} />
      ) : (
        <Looking board={board} />
      )}
      <button
        type="button"
        class="button quiet yarn-ring"
        aria-pressed={rings.value}
        onClick={() => {
          rings.value = !rings.value
        }}
      >
        {t('yarn-ring')}
      </button>
    </>
  )
}

/** Ring and say so when one more ball comes into one's hands. */
function useRinging(held: readonly string[], say: () => void): void {
  const known = useRef(held)
  useEffect(() => {
    if (held.some((id) => !known.current.includes(id))) {
      ring()
      say()
    }
    known.current = held
  }, [held.join(' ')])
}
