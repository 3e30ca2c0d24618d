import type { Board } from '../board/board'

export function Screen({ board }: { board: Board }) {
  return <main>{board.row('board', 'board').value?.title}</main>
}
