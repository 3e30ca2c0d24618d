import type { Board } from '../board/board'
import { current, progress } from '../board/select'
import { Thread } from '../parts/Thread'
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
          <b dir="auto">{activity.title}</b>
        </p>
        {activity.timer && <LastMinute timer={activity.timer} now={board.now} />}
      </div>
      <Thread titles={titles} at={at} />
      <h1 dir="auto">{activity.prompt || activity.title}</h1>
    </header>
  )
}
