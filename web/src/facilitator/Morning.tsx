import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Board } from '../board/board'
import { endOf, minutesOf } from '../board/mornings'
import type { Row } from '../board/select'
import { timeOf } from '../parts/days'
import { duration } from '../parts/duration'
import type { Activity } from '../protocol.gen'
import { t } from '../words/words'

interface Props {
  board: Board
  rows: readonly Row<Activity>[]
  /** Which sitting it is, from 1; null where there is only one. */
  number: number | null
}

const TICK_MS = 10_000

/** What stands above the activities of a sitting: how long it takes, and when it will end. */
export function Morning({ board, rows, number }: Props) {
  const now = useSignal(board.now())
  useEffect(() => {
    const ticking = setInterval(() => {
      now.value = board.now()
    }, TICK_MS)
    return () => clearInterval(ticking)
  }, [board, now])
  const current = board.row('board', 'board').value?.activity ?? null
  const minutes = minutesOf(rows)
  const end = endOf(rows, current, Math.max(now.value, board.now()))
  if (number === null && minutes === 0) return null
  return (
    <div class="agenda-morning">
      {number !== null && <h2>{t('morning', { number })}</h2>}
      {minutes > 0 && <span>{duration(minutes)}</span>}
      {end !== null && <span class="agenda-end">{t('morning-end', { time: timeOf(end) })}</span>}
    </div>
  )
}
