import './NetworkSign.css'
import type { Network } from '../../protocol.gen'
import { colourOf } from '../colour'

/** A shape for each network, so that none is told by its colour alone. */
const SHAPES = [
  'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z',
  'M4 4h16v16H4Z',
  'M12 3 22 20.5H2Z',
  'M12 1.5 22.5 12 12 22.5 1.5 12Z',
  'M9 2.5h6V9h6.5v6H15v6.5H9V15H2.5V9H9Z',
  'M12 21.5 2 4h20Z',
  'M6.5 2.5h11L23 12l-5.5 9.5h-11L1 12Z',
  'M3 7.5 7.5 3 12 7.5 16.5 3 21 7.5 16.5 12l4.5 4.5-4.5 4.5-4.5-4.5L7.5 21 3 16.5 7.5 12Z',
] as const

interface Props {
  network: Pick<Network, 'color'>
  /** Its place among the networks. */
  nth: number
  /** It only ties: nobody's first. */
  tie?: boolean
}

/** The sign of a network, in its colour; its name stands beside it, or in words elsewhere. */
export function NetworkSign({ network, nth, tie = false }: Props) {
  return (
    <svg
      class="network-sign"
      data-color={colourOf(network.color)}
      data-tie={tie || undefined}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[nth % SHAPES.length]} />
    </svg>
  )
}
