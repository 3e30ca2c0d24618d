import type { JSX } from 'preact'
import type { Position } from '../../board/voices'

/** The sign of a voice's position, in the colour of its surroundings. */
export function PositionSign({ position }: { position: Position }) {
  return (
    <svg
      class="position-sign"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <g
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        {shapes[position]}
      </g>
    </svg>
  )
}

const ring = <circle cx="8" cy="8" r="5" />

const shapes: Record<Position, JSX.Element> = {
  shared: <circle cx="8" cy="8" r="5" fill="currentColor" />,
  particular: (
    <>
      {ring}
      <path d="M8 3a5 5 0 0 1 0 10Z" fill="currentColor" />
    </>
  ),
  opposed: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />,
  split: <path d="M6 8H1.5m2.4-2.4L1.5 8l2.4 2.4M10 8h4.5m-2.4-2.4L14.5 8l-2.4 2.4" />,
  absent: ring,
  unsure: <circle cx="8" cy="8" r="5" stroke-dasharray="0.1 3.04" />,
  silent: <path d="M5 8h6" />,
}
