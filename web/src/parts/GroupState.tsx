import './GroupState.css'
import type { Board } from '../board/board'
import { headway } from '../board/headway'
import type { Group } from '../protocol.gen'
import { t } from '../words/words'
import { Check } from './signs/Icon'
import { useLastSign } from './useLastSign'

interface Props {
  board: Board
  id: string
  group: Group
  /** The mapping that it sorts for; null where there is nothing to sort. */
  activity: string | null
}

/** How a group stands: whether somebody is there, how far it has sorted, whether it is done. */
export function GroupState({ board, id, group, activity }: Props) {
  const minutes = useLastSign(board, id)
  const way = activity ? headway(board, activity, id) : null
  return (
    <div class="group-state">
      {minutes !== null && <p>{t('last-sign', { minutes })}</p>}
      {way && way.total > 0 && (group.finished || way.placed > 0) && (
        <p>
          {group.finished && (
            <span class="group-done">
              <Check />
              {t('group-finished')}
            </span>
          )}
          {group.finished && ' · '}
          {t('headway', { placed: way.placed, left: way.total - way.placed })}
        </p>
      )}
      {way && way.total > 0 && (
        <span class="group-way" aria-hidden="true">
          <span style={{ inlineSize: `${(100 * way.placed) / way.total}%` }} />
        </span>
      )}
    </div>
  )
}
