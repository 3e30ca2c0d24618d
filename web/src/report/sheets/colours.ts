import { colourOf } from '../../parts/colour'
import type { SenseName } from '../../parts/signs/Sign'

/** The values of the look on paper; a drawing that stands alone cannot ask for them by name. */
export const PAPER = {
  paper: '#faf6ee',
  sheet: '#fffdf9',
  ink: '#211e1a',
  'ink-2': '#5a5348',
  line: '#e2d9c8',
  'paper-2': '#f3ecdf',
  thread: '#9d2f3a',
} as const

const OPEN = { sense: '#6b655b', ground: '#ece7dc' }

const SENSES: Record<SenseName, { sense: string; ground: string }> = {
  convergence: { sense: '#00795a', ground: '#e0f1ea' },
  bridge: { sense: '#0060b0', ground: '#e1edf8' },
  particularity: { sense: '#965900', ground: '#fbeed8' },
  divergence: { sense: '#7a36d6', ground: '#efe6fb' },
  elsewhere: OPEN,
  undecided: OPEN,
  unheard: OPEN,
}

export const GROUPS = [
  '#b4532a',
  '#2f6d8c',
  '#5b7f2b',
  '#8a4a86',
  '#3d5aa8',
  '#a8741a',
  '#2b7a6b',
  '#b03a72',
] as const

export function senseColours(sense: SenseName | null): { sense: string; ground: string } {
  return sense ? SENSES[sense] : { sense: PAPER.ink, ground: PAPER['paper-2'] }
}

/** The colour of a group, a network or a ball; ink for what has none. */
export function inkOf(color: number | null): string {
  return (color === null ? undefined : GROUPS[colourOf(color)]) ?? PAPER['ink-2']
}
