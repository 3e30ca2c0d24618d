import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Board } from '../board/board'
import { returnsOf, type Waiting } from '../board/returns'
import { toast } from '../parts/toast'
import { t } from '../words/words'

const AGAIN_MS = 8_000

/** Who waits at the door to be let in again, as far as this page has heard. */
export const returning = signal<readonly Waiting[]>([])

/** Hear of who waits, now and then; say it of each who comes. */
export function useReturns(board: Board): void {
  useEffect(() => {
    let asking: ReturnType<typeof setTimeout> | undefined
    let wanted = true
    const ask = async () => {
      if (document.visibilityState === 'visible') await hear(board)
      if (wanted) asking = setTimeout(ask, AGAIN_MS)
    }
    void ask()
    return () => {
      wanted = false
      clearTimeout(asking)
      returning.value = []
    }
  }, [board])
}

/** Ask who waits. What fails is asked again next time. */
export async function hear(board: Board): Promise<void> {
  const known = new Set(returning.value.map(({ id }) => id))
  try {
    returning.value = await returnsOf(board)
  } catch {
    return
  }
  for (const { id, name } of returning.value) {
    if (!known.has(id)) toast(t('returns-came', { name }))
  }
}
