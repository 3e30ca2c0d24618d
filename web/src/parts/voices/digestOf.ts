import type { Common } from '../../board/senses'
import { t } from '../../words/words'

/** The whole common map in one line of counts. */
export function digestOf({ convergence, between, divergence, unheard }: Common): string {
  const bridges = between.filter(({ sense }) => sense === 'bridge').length
  const counts = {
    convergence: convergence.length,
    bridge: bridges,
    particularity: between.length - bridges,
    divergence: divergence.length,
    unheard: unheard.length,
  }
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([sense, count]) => t(`count-${sense}`, { count }))
    .join(', ')
}
