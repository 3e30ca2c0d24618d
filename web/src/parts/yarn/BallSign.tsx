import { colourOf } from '../colour'

/** A ball of yarn in its colour; it says nothing to a screen reader. */
export function BallSign({ color }: { color: number }) {
  return (
    <svg
      class="yarn-ball"
      data-yarn={colourOf(color)}
      viewBox="0 0 48 48"
      width="48"
      height="48"
      aria-hidden="true"
      focusable="false"
    >
      <path class="yarn-tail" d="M33 38c5 5 9 5 13 2" />
      <circle cx="23" cy="23" r="19" />
      <path d="M6.5 16C15 10 27 9 36 13.5M4.5 24C14 15 30 14.5 41 21M7.5 33C15 22.5 29 20 41.5 26.5M15 7.5C10 17 10 30 17 40.5M25 4.5C17 15 17 31 26 41.5M34 8C29 18 29 30 34.5 38" />
    </svg>
  )
}
