import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Board } from '../board/board'
import { hereOf } from '../board/here'
import { lastSigns } from '../board/lastSigns'

const MINUTE_MS = 60_000

/**
 * Minutes since groups, taken together, were last seen connected, as far as this page has seen;
 * null while somebody of them is there, or where nobody has been.
 */
export function useLastSign(board: Board, groups: readonly string[]): number | null {
  const all = groups.map((group) => hereOf(board, group))
  const here = all.some(({ present, table }) => present > 0 || table)
  const signs = lastSigns(board).value
  const seen = here ? [] : groups.flatMap((group) => signs.get(group) ?? [])
  const waiting = seen.length > 0
  const now = useSignal(0)
  useEffect(() => {
    if (!waiting) return
    now.value = board.now()
    const ticking = setInterval(() => {
      now.value = board.now()
    }, MINUTE_MS / 4)
    return () => clearInterval(ticking)
  }, [waiting])
  if (!waiting) return null
  return Math.max(0, Math.floor((now.value - Math.max(...seen)) / MINUTE_MS))
}
