import '../parts/Connection.css'
import './Screen.css'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Board } from '../board/board'
import { yesterdayLink } from '../board/replay'
import { current, progress } from '../board/select'
import { CloudOff } from '../parts/signs/Icon'
import { Thread } from '../parts/Thread'
import { Timer } from '../parts/Timer'
import { useCodes } from '../parts/useCodes'
import { t } from '../words/words'
import { Adjourned } from './Adjourned'
import { Foot } from './Foot'
import { Lobby } from './Lobby'
import { Picture } from './Picture'
import { Spotlight } from './Spotlight'

/** Longer prompts are set smaller. */
const LONG = 60

/** The screen for all: readable from the back of the hall, led by the facilitators. */
export function Screen({ board }: { board: Board }) {
  const codes = useCodes(board)
  const asked = useSignal(false)
  const [id, activity] = current(board) ?? []
  const about = board.row('board', 'board').value
  const lobby = !activity || asked.value
  const turn = () => {
    asked.value = !asked.value
  }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'q') turn()
      if (event.key === 'r' && current(board)) location.assign(yesterdayLink(board))
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])

  const { titles, at } = progress(board)
  const adjourned = about?.adjourned && !asked.value
  const heading = adjourned
    ? t('adjourned-title')
    : (!lobby && (activity?.prompt || activity?.title)) || about?.title || ''
  return (
    <main class="screen">
      <header>
        <h1 dir="auto" data-long={heading.length > LONG || undefined}>
          {heading}
        </h1>
        {activity?.timer && !adjourned && <Timer timer={activity.timer} now={board.now} />}
        {board.connection.value === 'offline' && (
          <p class="connection screen-offline" data-state="offline" role="status">
            <CloudOff />
            {t('screen-offline')}
          </p>
        )}
        {!lobby && !adjourned && <Thread titles={titles} at={at} />}
      </header>
      <div class="screen-main">
        {adjourned ? (
          <Adjourned board={board} codes={codes} />
        ) : lobby || !id || !activity ? (
          <Lobby board={board} codes={codes} />
        ) : about?.spotlight ? (
          <Spotlight board={board} target={about.spotlight} activity={id} />
        ) : (
          <Picture key={id} board={board} id={id} activity={activity} />
        )}
      </div>
      <Foot
        board={board}
        codes={codes}
        started={activity !== undefined && !adjourned}
        onCode={turn}
      />
    </main>
  )
}
