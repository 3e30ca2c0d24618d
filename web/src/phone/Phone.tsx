import './phone.css'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Board } from '../board/board'
import { current, type Row } from '../board/select'
import { Connection } from '../parts/Connection'
import { Empty } from '../parts/Empty'
import { LiveRegion } from '../parts/LiveRegion'
import { Spotlight } from '../parts/Spotlight'
import { Toasts } from '../parts/Toasts'
import type { Activity } from '../protocol.gen'
import { t } from '../words/words'
import {
  Closing,
  Introductions,
  Left,
  MyPanel,
  Notice,
  Surprise,
  Synthesis,
  useAhead,
  WonderButton,
  Yarn,
} from './ahead'
import { Collect } from './Collect'
import { Mapping } from './Mapping'
import { Me } from './Me'
import { Top } from './Top'
import { useMoved } from './useMoved'

/** A person's own screen: what the activity asks, and nothing else. */
export function Phone({ board }: { board: Board }) {
  const now = current(board)
  const about = board.row('board', 'board').value
  const ended = about?.adjourned || about?.closed
  const looking = useSignal(false)
  const me = useSignal(false)
  useMoved(board)
  useAhead()
  useEffect(() => {
    looking.value = false
  }, [ended, looking])
  return (
    <div class="phone">
      <main>
        {ended && !looking.value ? (
          <Closing board={board} looking={looking} />
        ) : (
          <>
            <Top board={board} />
            <Notice board={board} activity={now?.[1]} />
            {ended && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  looking.value = false
                }}
              >
                {t('closing-back')}
              </button>
            )}
            <Spotlight board={board} />
            <Left board={board} now={now?.[0] ?? null} />
            {now ? <Asked board={board} row={now} /> : <Empty>{t('phone-before')}</Empty>}
          </>
        )}
      </main>
      <footer class="phone-foot">
        <Connection board={board} />
        <WonderButton board={board} />
        <Me board={board} open={me} />
      </footer>
      {!board.durable.value && <p class="phone-notice">{t('phone-not-durable')}</p>}
      {me.value && (
        <MyPanel
          board={board}
          onClose={() => {
            me.value = false
          }}
        />
      )}
      <Toasts />
      <LiveRegion />
    </div>
  )
}

/** What the activity asks of a person. */
function Asked({ board, row }: { board: Board; row: Row<Activity> }) {
  const [id, activity] = row
  switch (activity.kind) {
    case 'collect':
      return <Collect key={id} board={board} id={id} activity={activity} />
    case 'mapping':
      return <Mapping key={`${id}/${activity.step}`} board={board} id={id} activity={activity} />
    case 'introductions':
      return <Introductions board={board} id={id} activity={activity} />
    case 'yarn':
      return <Yarn board={board} id={id} activity={activity} />
    case 'surprise':
      return <Surprise key={id} board={board} id={id} activity={activity} />
    case 'synthesis':
      return <Synthesis board={board} id={id} activity={activity} />
    case 'break':
      return <Empty>{t('phone-calm-break')}</Empty>
  }
}
