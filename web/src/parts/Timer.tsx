import './Timer.css'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Timer as Countdown } from '../protocol.gen'
import { t } from '../words/words'
import { type Remaining, remaining } from './remaining'

interface Props {
  timer: Countdown
  /** The server's clock, in milliseconds. */
  now: () => number
}

/** The time left: minutes, calmly; seconds in the last minute. */
export function Timer({ timer, now }: Props) {
  const at = useSignal(now())
  useEffect(() => {
    at.value = now()
    if (timer.ends === null) return
    const ticking = setInterval(() => {
      at.value = now()
    }, 500)
    return () => clearInterval(ticking)
  }, [timer.ends, timer.left, now])
  const left = remaining(timer, at.value)
  return (
    <span class="timer" role="timer" data-stage={left.stage}>
      {shown(left)}
      {left.stage === 'paused' && <span>{t('timer-paused')}</span>}
    </span>
  )
}

function shown(left: Remaining) {
  if (left.stage === 'over') return <b>{t('timer-over')}</b>
  if (left.stage === 'last') return <b>{left.clock}</b>
  return (
    <>
      <b>{left.minutes}</b> <span>{t('timer-minutes')}</span>
    </>
  )
}
