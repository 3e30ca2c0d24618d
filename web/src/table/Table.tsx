import type { Board } from '../board/board'

export function Table({ board }: { board: Board }) {
  return <main>{board.row('board', 'board').value?.title}</main>
}
