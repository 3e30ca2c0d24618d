import type { Board } from '../board/board'
import { Check } from '../parts/signs/Icon'
import type { Activity } from '../protocol.gen'
import { t } from '../words/words'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** While ideas are hidden: how many were written here, so that nobody thinks them lost. */
export function WrittenHere({ board, id, activity: { kind, revealed } }: Props) {
  const count = board.row('count', id).value?.groups[board.you.value?.group ?? ''] ?? 0
  if (revealed || kind === 'mapping' || count === 0) return null
  return (
    <p class="table-written">
      <Check />
      {t('table-written', { count })}
    </p>
  )
}
