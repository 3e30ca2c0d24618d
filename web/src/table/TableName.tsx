import type { Board } from '../board/board'
import { hereOf } from '../board/here'
import { groupName } from '../parts/GroupTile'
import { hereWords } from '../parts/hereWords'

/** Whose screen this is, and how many people are connected there. */
export function TableName({ board }: { board: Board }) {
  const id = board.you.value?.group ?? null
  const group = board.row('group', id ?? '').value
  return (
    <div class="table-who">
      <h1 dir="auto">{group ? groupName(group) : board.row('board', 'board').value?.title}</h1>
      {id && group && <p class="quiet-text">{hereWords(hereOf(board, id))}</p>}
    </div>
  )
}
