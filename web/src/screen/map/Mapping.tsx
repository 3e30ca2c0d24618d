import './Mapping.css'
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Board } from '../../board/board'
import { momentOf, stepTitle } from '../../board/moments'
import type { By } from '../../board/voices'
import { LiveRegion } from '../../parts/LiveRegion'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'
import { CommonMap } from '../CommonMap'
import { Moment } from './Moment'
import { Questions } from './Questions'
import { Worked } from './Worked'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** A mapping for all to see, in the moment it is at. */
export function Mapping(props: Props) {
  return (
    <>
      <Moments {...props} />
      <LiveRegion />
    </>
  )
}

function Moments({ board, id, activity }: Props) {
  const by = useBy()
  const covered = useRef(!activity.revealed)
  if (!activity.revealed) covered.current = true
  const moment = momentOf(activity)
  switch (moment) {
    case 'situate':
    case 'sort':
      return <Moment board={board} id={id} activity={activity} moment={moment} />
    case 'break':
      return <Pause activity={activity} />
    case 'questions':
      if (activity.revealed) return <Questions board={board} id={id} activity={activity} />
      return <Hidden />
    case 'common':
      if (!activity.revealed) return <Hidden />
      return (
        <Worked
          key={by.now}
          board={board}
          id={id}
          activity={activity}
          by={by.now}
          onTurn={by.turn}
          unveiling={covered.current}
        />
      )
    default:
      if (!activity.revealed) return <Hidden />
      return <CommonMap board={board} id={id} activity={activity} />
  }
}

function Pause({ activity }: { activity: Activity }) {
  return (
    <section class="screen-calm">
      <h2 dir="auto">{stepTitle(activity)}</h2>
      <p>{t('moment-break-how')}</p>
    </section>
  )
}

function Hidden() {
  return (
    <section class="screen-calm">
      <p>{t('screen-map-hidden')}</p>
    </section>
  )
}

/** By tables or by networks; the key N turns it. */
function useBy(): { now: By; turn: () => void } {
  const by = useSignal<By>('groups')
  const turn = () => {
    by.value = by.peek() === 'groups' ? 'networks' : 'groups'
  }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'n' && !event.ctrlKey && !event.metaKey && !event.altKey) turn()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return { now: by.value, turn }
}
