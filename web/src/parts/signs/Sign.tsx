import type { JSX } from 'preact'
import type { SenseOf, Zone } from '../../protocol.gen'

export type SenseName = SenseOf['sense'] | NonNullable<Zone['sense']>

/** The sign of a sense, in the colour of its surroundings; its words stand beside it. */
export function Sign({ sense }: { sense: SenseName }) {
  return (
    <svg
      class="sign"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <g
        fill="none"
        stroke="currentColor"
        stroke-width="2.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        {shapes[sense]}
      </g>
    </svg>
  )
}

const dashedRing = <circle cx="12" cy="12" r="8" stroke-dasharray="3.2 3.1" />

const shapes: Record<SenseName, JSX.Element> = {
  convergence: (
    <>
      <circle cx="8.5" cy="12" r="6.2" />
      <circle cx="15.5" cy="12" r="6.2" />
    </>
  ),
  bridge: (
    <>
      <circle cx="5.2" cy="12" r="3.6" />
      <circle cx="18.8" cy="12" r="3.6" />
      <path d="M9 12h6" />
    </>
  ),
  particularity: (
    <>
      <circle cx="12" cy="12" r="8" />
      <circle cx="12" cy="12" r="1.4" fill="currentColor" />
    </>
  ),
  divergence: <path d="M10 12H2.5m3.5-3.6L2.4 12 6 15.6M14 12h7.5M18 8.4 21.6 12 18 15.6" />,
  elsewhere: dashedRing,
  undecided: dashedRing,
  unheard: <path d="M7 12h10" />,
}
