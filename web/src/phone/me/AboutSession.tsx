import type { Board } from '../../board/board'
import { Dialog } from '../../parts/Dialog'
import { About } from '../../parts/data/About'

/** What the session says of itself, to read at leisure. */
export function AboutSession({ board, onClose }: { board: Board; onClose: () => void }) {
  const told = board.row('board', 'board').value
  if (!told) return null
  return (
    <Dialog title={told.title} onClose={onClose}>
      <About told={told} />
    </Dialog>
  )
}
