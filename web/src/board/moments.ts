import type { Activity } from '../protocol.gen'

export const MOMENTS = ['situate', 'sort', 'break', 'common', 'questions'] as const

/** The moments of a mapping, by the keys of its steps. */
export type Moment = (typeof MOMENTS)[number]

/** The moment a mapping is in; null where all arrange the common map at once. */
export function momentOf({ kind, step }: Activity): Moment | null {
  return kind === 'mapping' ? (MOMENTS.find((moment) => moment === step) ?? null) : null
}

/** The title of the step an activity is in. */
export function stepTitle({ steps, step }: Activity): string | null {
  return steps.find(({ key }) => key === step)?.title ?? null
}
