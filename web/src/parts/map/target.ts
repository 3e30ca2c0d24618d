/** Something one can take in hand. */
export interface Held {
  kind: 'card' | 'cluster'
  id: string
}

/** Which side of something in its list. */
export type Side = 'before' | 'after'

/** Something on a map that takes things: the tray holds what is not placed, `new` makes a cluster. */
export type Place = { kind: 'zone' | 'cluster' | 'card'; id: string } | { kind: 'tray' | 'new' }

/** Somewhere it can be put: into or onto a place, or beside another in the order of its list. */
export type Target = Place | { kind: 'beside'; of: Held; side: Side }

/** What the element, or what it lies in, lets one take. */
export function heldAt(element: Element | null): Held | null {
  const [kind, id] = parse(element?.closest<HTMLElement>('[data-hold]')?.dataset.hold)
  return (kind === 'card' || kind === 'cluster') && id ? { kind, id } : null
}

/** Where something dropped on the element would go. */
export function targetAt(element: Element | null): Place | null {
  const [kind, id] = parse(element?.closest<HTMLElement>('[data-target]')?.dataset.target)
  if (kind === 'tray' || kind === 'new') return { kind }
  return (kind === 'zone' || kind === 'cluster' || kind === 'card') && id !== undefined
    ? { kind, id }
    : null
}

/** The name of a target in the page, as `data-target` carries it. */
export function nameOf(target: Place): string {
  return 'id' in target ? `${target.kind}:${target.id}` : target.kind
}

function parse(name: string | undefined): [string | undefined, string | undefined] {
  if (name === undefined) return [undefined, undefined]
  const colon = name.indexOf(':')
  return colon < 0 ? [name, undefined] : [name.slice(0, colon), name.slice(colon + 1)]
}
