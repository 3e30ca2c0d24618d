import type { Board } from '../board/board'
import { momentOf, stepTitle } from '../board/moments'
import { current, progress } from '../board/select'
import { Thread } from '../parts/Thread'
import type { Activity } from '../protocol.gen'
import { t } from '../words/words'
import { LastMinute } from './LastMinute'

/** Where the session stands, and the question of the moment. */
export function Top({ board }: { board: Board }) {
  const { titles, at } = progress(board)
  const activity = current(board)?.[1]
  const about = board.row('board', 'board').value
  if (!activity) {
    return (
      <header class="phone-top">
        <h1 dir="auto">{about?.title}</h1>
        {about?.question && <p dir="auto">{about.question}</p>}
      </header>
    )
  }
  return (
    <header class="phone-top">
      <div class="phone-step">
        <p>
          {t('phone-step', { number: at + 1, total: titles.length })}
          <b dir="auto">{stepTitle(activity) ?? activity.title}</b>
        </p>
        {activity.timer && <LastMinute timer={activity.timer} now={board.now} />}
      </div>
      <Thread titles={titles} at={at} />
      <h1 dir="auto">{asked(activity)}</h1>
    </header>
  )
}

/** The question of the moment: a mapping asks another in each of its moments. */
function asked(activity: Activity): string {
  const moment = momentOf(activity)
  return moment ? t(`asked-${moment}`) : activity.prompt || activity.title
}
