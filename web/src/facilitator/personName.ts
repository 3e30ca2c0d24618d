import type { Board } from '../board/board'
import { groupName } from '../parts/GroupTile'
import type { Participant } from '../protocol.gen'
import { t } from '../words/words'

/** The name somebody chose, or the place where they sit. */
export function personName(board: Board, { name, group, number }: Participant): string {
  if (name) return name
  const record = group ? board.row('group', group).value : undefined
  return record
    ? t('person-unnamed', { group: groupName(record), number })
    : t('person-unnamed-alone', { number })
}
