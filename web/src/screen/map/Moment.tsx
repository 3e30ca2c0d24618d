import type { Board } from '../../board/board'
import { stepTitle } from '../../board/moments'
import { countOf } from '../../board/select'
import { Answered } from '../../parts/Answered'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'
import { tiles } from '../tiles'

interface Props {
  board: Board
  id: string
  activity: Activity
  moment: 'situate' | 'sort'
}

/** Before the common map: what people are doing now, and how far each group has come. */
export function Moment({ board, id, activity, moment }: Props) {
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
          {tiles(board, id).map((tile) => (
            <li key={tile.key}>{tile}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
