import './Facilitator.css'
import type { Board } from '../board/board'
import { current } from '../board/select'
import { LiveRegion } from '../parts/LiveRegion'
import { Toasts } from '../parts/Toasts'
import { useDigest } from '../parts/useDigest'
import { Bar } from './Bar'
import { Panel } from './Panel'
import { Script } from './Script'
import { Stage } from './Stage'

/** Where a session is led from. */
export function Facilitator({ board }: { board: Board }) {
  const [id] = current(board) ?? []
  useDigest(board, id ?? null)
  return (
    <main class="facil">
      <Bar board={board} />
      <Stage board={board} id={id ?? null} />
      <div class="facil-side">
        <Script board={board} id={id ?? null} />
        <Panel board={board} />
      </div>
      <Toasts />
      <LiveRegion />
    </main>
  )
}
