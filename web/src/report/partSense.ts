import type { SenseName } from '../parts/signs/Sign'

const SENSES: Readonly<Record<string, SenseName>> = {
  'report-convergences': 'convergence',
  'report-bridges': 'bridge',
  'report-particularities': 'particularity',
  'report-divergences': 'divergence',
  'report-unsettled': 'undecided',
}

/** The sense that a part of the synthesis tells of; null for the other parts. */
export function partSense(key: string): SenseName | null {
  return SENSES[key] ?? null
}

/** Where the ideas stand on the page, with the parts. */
export const IDEAS = 'report-ideas'
