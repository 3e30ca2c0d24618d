import './Bar.css'
import type { Board } from '../board/board'
import { countOf, current } from '../board/select'
import { Connection } from '../parts/Connection'
import { heed } from '../parts/heed'
import { Progress } from '../parts/Progress'
import { Eye, EyeShut, Light, Lock, Next, Previous, Undo, Unlocked } from '../parts/signs/Icon'
import { t } from '../words/words'
import { Unveil } from './collect/Unveil'
import { Ending, Kept } from './Kept'
import { Moments } from './map/Moments'
import { OpenScreen } from './OpenScreen'
import { Adjourned } from './Sitting'
import { neighbours, start } from './steps'
import { OpenReport } from './synthesis/OpenReport'
import { TimeKeeper } from './TimeKeeper'

/** What leads the session, in one row: steps, time, what is shown, the way back. */
export function Bar({ board }: { board: Board }) {
  const about = board.row('board', 'board').value
  const [id, activity] = current(board) ?? []
  const { previous, next } = neighbours(board)
  const send = (...command: Parameters<Board['send']>) => heed(board, board.send(...command))
  return (
    <header class="bar">
      <div class="bar-title">
        <h1 dir="auto" title={about?.title}>
          {about?.title}
        </h1>
        <div class="bar-state">
          <Connection board={board} />
          <Kept board={board} />
        </div>
        {about?.closed && <p class="quiet-text">{t('data-is-closed')}</p>}
      </div>
      <div class="bar-step">
        <button
          type="button"
          class="button icon-only"
          aria-label={t('step-previous')}
          title={t('step-previous')}
          disabled={!previous}
          onClick={() => previous && start(board, previous)}
        >
          <Previous />
        </button>
        <Progress board={board} class="bar-agenda" />
        <button
          type="button"
          class="button icon-only"
          aria-label={t('step-next')}
          title={t('step-next')}
          disabled={!next}
          onClick={() => next && start(board, next)}
        >
          <Next />
        </button>
      </div>
      {id && activity && <TimeKeeper board={board} id={id} activity={activity} />}
      <div class="row">
        {id && activity && (
          <>
            {activity.kind === 'surprise' && !activity.revealed ? (
              <Unveil board={board} id={id} count={countOf(board, id)} />
            ) : (
              <button
                type="button"
                class="button"
                onClick={() =>
                  send('activity.reveal', { activity: id, revealed: !activity.revealed })
                }
              >
                {activity.revealed ? <EyeShut /> : <Eye />}
                {t(activity.revealed ? 'hide' : 'reveal')}
              </button>
            )}
            <button
              type="button"
              class="button"
              onClick={() =>
                send('activity.set', { activity: id, fields: { locked: !activity.locked } })
              }
            >
              {activity.locked ? <Unlocked /> : <Lock />}
              <span class="bar-word">{t(activity.locked ? 'unlock' : 'lock')}</span>
            </button>
          </>
        )}
        {about?.spotlight && (
          <button
            type="button"
            class="button"
            onClick={() => send('board.spotlight', { target: null })}
          >
            <Light />
            {t('spotlight-off')}
          </button>
        )}
        <OpenScreen board={board} />
        <OpenReport board={board} bar />
        <button type="button" class="button" onClick={() => send('undo', {})}>
          <Undo />
          <span class="bar-word">{t('undo')}</span>
        </button>
      </div>
      {id && activity?.kind === 'mapping' && <Moments board={board} id={id} activity={activity} />}
      <Adjourned board={board} />
      <Ending board={board} />
    </header>
  )
}
