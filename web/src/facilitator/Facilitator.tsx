import './Facilitator.css'
import { useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import { current } from '../board/select'
import { LiveRegion } from '../parts/LiveRegion'
import { Toasts } from '../parts/Toasts'
import { useDigest } from '../parts/useDigest'
import { Bar } from './Bar'
import { type PageName, Pages } from './Pages'
import { Side } from './Side'
import { Stage } from './Stage'
import { useReturns } from './useReturns'

/** Where a session is led from. */
export function Facilitator({ board }: { board: Board }) {
  const [id] = current(board) ?? []
  const page = useSignal<PageName>('stage')
  useReturns(board)
  useDigest(board, id ?? null)
  return (
    <main class="facil" data-page={page.value}>
      <Bar board={board} />
      <Stage board={board} id={id ?? null} />
      <Side board={board} id={id ?? null} />
      <Pages page={page} />
      <Toasts />
      <LiveRegion />
    </main>
  )
}
