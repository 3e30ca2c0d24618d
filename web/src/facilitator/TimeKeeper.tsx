import type { Board } from '../board/board'
import { heed } from '../parts/heed'
import { Minus, Pause, Play, Plus, Stop } from '../parts/signs/Icon'
import { Timer } from '../parts/Timer'
import type { Activity, ActivityTimer } from '../protocol.gen'
import { t } from '../words/words'

interface Props {
  board: Board
  id: string
  activity: Activity
}

const MINUTE_S = 60
const DEFAULT_MINUTES = 10

/** Starts, pauses, lengthens, shortens and stops the time of an activity. */
export function TimeKeeper({ board, id, activity }: Props) {
  const { timer } = activity
  const minutes = minutesAtHand(activity)
  const turn = (action: ActivityTimer['action'], seconds?: number) => {
    const args = seconds === undefined ? {} : { seconds }
    heed(board, board.send('activity.timer', { activity: id, action, ...args }))
  }
  const running = timer !== null && timer.ends !== null
  return (
    <fieldset class="bar-time" aria-label={t('time')}>
      {timer && <Timer timer={timer} now={board.now} />}
      {running ? (
        <Turn label={t('timer-pause')} onClick={() => turn('pause')} shape={Pause} />
      ) : (
        <button
          type="button"
          class="button"
          onClick={() =>
            timer ? turn('start') : turn('start', (minutes ?? DEFAULT_MINUTES) * MINUTE_S)
          }
        >
          <Play />
          {timer ? t('timer-go-on') : t('timer-start', { minutes: minutes ?? DEFAULT_MINUTES })}
        </button>
      )}
      {timer && (
        <>
          <Turn label={t('timer-less')} onClick={() => turn('add', -MINUTE_S)} shape={Minus} />
          <Turn label={t('timer-more')} onClick={() => turn('add', MINUTE_S)} shape={Plus} />
          <Turn label={t('timer-stop')} onClick={() => turn('stop')} shape={Stop} />
        </>
      )}
    </fieldset>
  )
}

/** The minutes of the moment at hand, else of the whole activity. */
function minutesAtHand({ steps, step, minutes }: Activity): number | null {
  return steps.find(({ key }) => key === step)?.minutes ?? minutes
}

interface TurnProps {
  label: string
  onClick: () => void
  shape: typeof Plus
}

function Turn({ label, onClick, shape: Shape }: TurnProps) {
  return (
    <button
      type="button"
      class="button icon-only"
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Shape />
    </button>
  )
}
