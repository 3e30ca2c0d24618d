import type { Board } from '../../board/board'
import { hereOf } from '../../board/here'
import { stepTitle } from '../../board/moments'
import { countOf, groups } from '../../board/select'
import { Answered } from '../../parts/Answered'
import { colourOf } from '../../parts/colour'
import { GroupState } from '../../parts/GroupState'
import { groupName } from '../../parts/GroupTile'
import { hereWords } from '../../parts/hereWords'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'

interface Props {
  board: Board
  id: string
  activity: Activity
  moment: 'situate' | 'sort'
}

/** Before the common map: what people are doing now, and how far each group has come. */
export function Moment({ board, id, activity, moment }: Props) {
  const own = board.you.value?.group
  return (
    <section class="moment" data-moment={moment}>
      <div class="moment-what">
        <h2 dir="auto">{stepTitle(activity)}</h2>
        <p>{t(`moment-${moment}-how`)}</p>
        <p class="moment-count">
          <b>{countOf(board, id)}</b> {t('moment-ideas', { count: countOf(board, id) })}
        </p>
        {moment === 'situate' && <Answered board={board} id={id} />}
      </div>
      {moment === 'sort' && (
        <ul class="moment-groups">
          {groups(board).map(([group, record]) => (
            <li key={group} data-color={colourOf(record.color)}>
              <b dir="auto">{groupName(record)}</b>
              {group === own && <span class="group-own">{t('group-own')}</span>}
              <p>{hereWords(hereOf(board, group))}</p>
              <GroupState board={board} id={group} group={record} activity={id} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
