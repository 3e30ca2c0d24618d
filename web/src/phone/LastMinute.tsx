import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { remaining } from '../parts/remaining'
import { Timer } from '../parts/Timer'
import type { Timer as Countdown } from '../protocol.gen'

/** The time, only once it presses. */
export function LastMinute({ timer, now }: { timer: Countdown; now: () => number }) {
  const stage = useSignal(remaining(timer, now()).stage)
  useEffect(() => {
    const look = () => {
      stage.value = remaining(timer, now()).stage
    }
    look()
    const looking = setInterval(look, 1000)
    return () => clearInterval(looking)
  }, [timer.ends, timer.left, now])
  return stage.value === 'last' || stage.value === 'over' ? <Timer timer={timer} now={now} /> : null
}
