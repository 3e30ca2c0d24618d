import type { Board } from '../../board/board'
import { t } from '../../words/words'
import { colourOf } from '../colour'
import { groupName } from '../GroupTile'

/** The name a person chose, else the place where they sit; of one who is gone, that they are. */
export function nameOf(board: Board, id: string | null): string {
  const person = id === null ? undefined : board.row('participant', id).value
  if (!person) return t('yarn-gone')
  if (person.name) return person.name
  const group = person.group ? board.row('group', person.group).value : undefined
  const { number } = person
  return group
    ? t('phone-nth', { group: groupName(group), number })
    : t('person-unnamed-alone', { number })
}

/** "La pelote", where there is but one; else by its colour. */
export function ballName(color: number, alone: boolean): string {
  const which = alone ? 'one' : `c${colourOf(color)}`
  return t('yarn-ball', { color: which })
}
