import type { JSX } from 'preact'
import type { Stance } from '../../protocol.gen'

/** The sign of an answer: a full disc, a ring, a cross. */
export function StanceSign({ value }: { value: Stance['value'] }) {
  return (
    <svg
      class="sign"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <g fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round">
        {shapes[value]}
      </g>
    </svg>
  )
}

const shapes: Record<Stance['value'], JSX.Element> = {
  shared: <circle cx="12" cy="12" r="8" fill="currentColor" />,
  not_ours: <circle cx="12" cy="12" r="8" />,
  opposed: <path d="M5 5l14 14M19 5 5 19" />,
}
