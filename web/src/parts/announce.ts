import { signal } from '@preact/signals'

/** The last thing said to screen readers. */
export const announcement = signal('')

const SAID_MS = 10_000
let clearing: ReturnType<typeof setTimeout> | undefined

/**
 * Say a sentence to screen readers, and keep it no longer than that takes; the same one twice is
 * said twice.
 */
export function announce(text: string): void {
  clearTimeout(clearing)
  clearing = setTimeout(() => {
    announcement.value = ''
  }, SAID_MS)
  // A no-break space at the end makes a repeated sentence a new one.
  announcement.value = announcement.value === text ? `${text}\u00a0` : text
}
