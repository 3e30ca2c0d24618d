import { signal } from '@preact/signals'

/** The last thing said to screen readers. */
export const announcement = signal('')

/** Say a sentence to screen readers; the same one twice is said twice. */
export function announce(text: string): void {
  // A no-break space at the end makes a repeated sentence a new one.
  announcement.value = announcement.value === text ? `${text}\u00a0` : text
}
