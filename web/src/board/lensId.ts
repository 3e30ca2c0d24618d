import type { By } from './voices'

/** Two or more voices, tables or networks. */
export interface Lens {
  by: By
  chosen: ReadonlySet<string>
}

/** The id under which a lens is put in the spotlight. */
export function lensId({ by, chosen }: Lens): string {
  return `${by}/${[...chosen].join()}`
}

/** The lens that stands in the spotlight under this id. */
export function lensOf(id: string): Lens {
  const [by, listed = ''] = id.split('/')
  return { by: by === 'networks' ? by : 'groups', chosen: new Set(listed.split(',')) }
}
