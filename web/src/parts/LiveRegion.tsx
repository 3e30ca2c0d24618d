import { announcement } from './announce'

/** What a screen reader is told; one on each page. */
export function LiveRegion() {
  return (
    <p class="unseen" aria-live="polite">
      {announcement.value}
    </p>
  )
}
