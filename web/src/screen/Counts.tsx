import './Counts.css'
import type { Board } from '../board/board'
import { countOf, groups } from '../board/select'
import { colourOf } from '../parts/colour'
import { groupName } from '../parts/GroupTile'
import { t } from '../words/words'

interface Props {
  board: Board
  id: string
  /** Private notes: not even how many each group has written. */
  secret?: boolean
}

/** While ideas are hidden: how many there are, in all and for each group. */
export function Counts({ board, id, secret = false }: Props) {
  const count = countOf(board, id)
  const each = board.row('count', id).value?.groups ?? {}
  if (secret) {
    return (
      <section class="screen-calm counts-secret">
        <p class="counts-all">
          <b>{count}</b> {t('wonder-written', { count })}
        </p>
        <p>{t('screen-wonder')}</p>
      </section>
    )
  }
  return (
    <section class="counts">
      <p class="counts-all">
        <b>{count}</b> {t('counts-written', { count })}
      </p>
      <ul>
        {groups(board).map(([group, record]) => (
          <li key={group} data-color={colourOf(record.color)}>
            <b>{each[group] ?? 0}</b>
            <span dir="auto">{groupName(record)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
