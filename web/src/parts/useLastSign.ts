import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Board } from '../board/board'
import { hereOf } from '../board/here'

const MINUTE_MS = 60_000

/**
 * Minutes since a group that is out of reach was last seen connected, as far as this page has seen;
 * null while somebody of it is there, or where nobody has been.
 */
export function useLastSign(board: Board, group: string): number | null {
  const here = hereOf(board, group)
  const present = here.present > 0 || here.table
  const seen = useRef<number | null>(null)
  const now = useSignal(0)
  if (present) seen.current = board.now()
  useEffect(() => {
    if (present) return
    now.value = board.now()
    const ticking = setInterval(() => {
      now.value = board.now()
    }, MINUTE_MS / 4)
    return () => clearInterval(ticking)
  }, [present])
  if (present || seen.current === null) return null
  return Math.max(0, Math.floor((now.value - seen.current) / MINUTE_MS))
}
