import { untracked, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { type Airtime, airtimeOf } from '../../board/airtime'
import type { Board } from '../../board/board'
import type { Common } from '../../board/senses'
import type { By, Voice } from '../../board/voices'

const CALM_MS = 1_000

/**
 * Who has not been heard, looked up once a second: it asks every voice about every card, which is
 * too much to do again for each answer that comes in.
 */
export function useAirtime(
  board: Board,
  activity: string,
  all: Common,
  by: By,
  voices: readonly Voice[],
): Airtime {
  const told = useSignal<Airtime>({ silent: [], unseen: [], apart: [] })
  const latest = useRef({ all, voices })
  latest.current = { all, voices }
  useEffect(() => {
    const look = () => {
      const now = untracked(() =>
        airtimeOf(board, activity, latest.current.all, by, latest.current.voices),
      )
      if (JSON.stringify(now) !== JSON.stringify(told.peek())) told.value = now
    }
    look()
    const looking = setInterval(look, CALM_MS)
    return () => clearInterval(looking)
  }, [board, activity, by])
  return told.value
}
