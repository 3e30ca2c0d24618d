import './NetworkSign.css'
import type { Network } from '../../protocol.gen'
import { colourOf } from '../colour'
import { signPath } from '../yarn/signs'

const RADIUS = 8.5

interface Props {
  network: Pick<Network, 'color'>
  /** Its place among the networks. */
  nth: number
  /** It only ties: nobody's first. */
  tie?: boolean
}

/** A shape for each network, in its colour; its name stands beside it, or in words elsewhere. */
export function NetworkSign({ network, nth, tie = false }: Props) {
  return (
    <svg
      class="network-sign"
      data-color={colourOf(network.color)}
      data-tie={tie || undefined}
      viewBox="-12 -12 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={signPath(nth, RADIUS)} />
    </svg>
  )
}
