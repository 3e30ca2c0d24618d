import './pages.css'
import { t } from './words/words'

/** The sign of a wait, as a page; it only shows where the wait is long enough to be noticed. */
export function Waiting() {
  return (
    <main class="waiting" aria-busy="true">
      <Weaving />
    </main>
  )
}

/** The same, in a place of a page. */
export function WaitingHere() {
  return (
    <div class="waiting waiting-here" aria-busy="true">
      <Weaving />
    </div>
  )
}

function Weaving() {
  return (
    <>
      <svg viewBox="0 0 120 22" width="120" height="22" aria-hidden="true" focusable="false">
        <path d="M4 11Q30 -1 60 11T116 11" />
      </svg>
      <p>{t('waiting')}</p>
    </>
  )
}
