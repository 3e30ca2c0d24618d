import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

const PAGE_MS = 15_000

/** Which of so many pages is shown: the next one after a while, and again from the first. */
export function useTurn(pages: number): number {
  const page = useSignal(0)
  useEffect(() => {
    if (pages <= 1) return
    const turning = setInterval(() => {
      page.value += 1
    }, PAGE_MS)
    return () => clearInterval(turning)
  }, [pages, page])
  return pages > 0 ? page.value % pages : 0
}
