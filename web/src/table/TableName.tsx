import { useComputed } from '@preact/signals'
import type { Board } from '../board/board'
import { groupName } from '../parts/GroupTile'
import { t } from '../words/words'

/** Whose screen this is, and how many people are connected there. */
export function TableName({ board }: { board: Board }) {
  const id = board.you.value?.group
  const group = board.row('group', id ?? '').value
  const members = useComputed(
    () =>
      [...board.rows('participant').value.values()].filter((person) => person.group === id).length,
  ).value
  const present = useComputed(() => (id ? (board.presence.value.groups[id] ?? 0) : 0)).value
  return (
    <div class="table-who">
      <h1 dir="auto">{group ? groupName(group) : board.row('board', 'board').value?.title}</h1>
      {group && <p class="quiet-text">{t('people-present', { count: members, present })}</p>}
    </div>
  )
}
