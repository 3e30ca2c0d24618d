import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Board } from '../../board/board'
import { t } from '../../words/words'

const MINUTE_MS = 60_000

/** That somebody is not connected, and since when as far as this page has seen; null while they are. */
export function useAway(board: Board, person: string | null): string | null {
  const here = person === null ? undefined : board.presence.value.people?.includes(person)
  const wasHere = useRef<string | null>(null)
  const seen = useSignal<number | null>(null)
  const now = useSignal(board.now())
  useEffect(() => {
    if (here) {
      wasHere.current = person
      return
    }
    seen.value = wasHere.current === person ? board.now() : null
    now.value = board.now()
    const ticking = setInterval(() => {
      now.value = board.now()
    }, MINUTE_MS / 4)
    return () => clearInterval(ticking)
  }, [person, here])
  if (here !== false) return null
  if (seen.value === null) return t('yarn-not-here')
  const minutes = Math.max(0, Math.floor((now.value - seen.value) / MINUTE_MS))
  return t('yarn-left-since', { sign: t('last-sign', { minutes }) })
}
