import '../screen/Screen.css'
import type { ComponentChildren } from 'preact'
import type { Board } from '../board/board'
import { current } from '../board/select'
import { Timer } from '../parts/Timer'
import { Picture } from '../screen/Picture'
import { Spotlight } from '../screen/Spotlight'
import { tiles } from '../screen/tiles'
import { t } from '../words/words'

/** Longer prompts are set smaller. */
const LONG = 60

/** The room of the picture, which on a small screen is scrolled, by keyboard too. */
export function Scroll({ children }: { children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="replay-stage" tabIndex={0} aria-label={t('replay-stage')}>
      {children}
    </section>
  )
}

interface Props {
  board: Board
  /** What was made, without what was only so for a while: no timer, no end of a sitting. */
  timeless?: boolean
}

/** What the big screen showed. */
export function Stage({ board, timeless = false }: Props) {
  const [id, activity] = current(board) ?? []
  const about = board.row('board', 'board').value
  const heading = activity?.prompt || activity?.title || about?.title || ''
  const adjourned = about?.adjourned && !timeless
  const mapping = id && activity?.kind === 'mapping' ? id : null
  return (
    <div class="screen">
      <header>
        <h1 dir="auto" data-long={heading.length > LONG || undefined}>
          {heading}
        </h1>
        {activity?.timer && !adjourned && !timeless && (
          <Timer timer={activity.timer} now={board.now} />
        )}
      </header>
      <div class="screen-main">
        {adjourned ? (
          <section class="screen-calm">
            <p>{t('replay-between')}</p>
          </section>
        ) : !id || !activity ? (
          <Before board={board} />
        ) : about?.spotlight ? (
          <Spotlight board={board} target={about.spotlight} activity={id} />
        ) : (
          <Picture key={id} board={board} id={id} activity={activity} />
        )}
      </div>
      <footer class="screen-foot">{tiles(board, mapping)}</footer>
    </div>
  )
}

/** Before the first activity: who has come. */
function Before({ board }: { board: Board }) {
  const count = board.rows('participant').value.size
  const question = board.row('board', 'board').value?.question
  return (
    <section class="screen-calm">
      {question && <p dir="auto">{question}</p>}
      <p>{t('replay-arriving', { count })}</p>
    </section>
  )
}
