/** Something one can take in hand. */
export interface Held {
  kind: 'card' | 'cluster'
  id: string
  /** Cards that go with it, in the order in which they were chosen. */
  others?: readonly string[]
}

/** Which side of something in its list. */
export type Side = 'before' | 'after'

/** What cards lie in: the tray holds those that are not placed. */
export type Into = { kind: 'zone' | 'cluster'; id: string } | { kind: 'tray' }

/** Something on a map that takes things: on a card they make a cluster with it, `new` makes one, too. */
export type Place = Into | { kind: 'card'; id: string } | { kind: 'new' }

/** Somewhere it can be put: into or onto a place, or beside another in the order of its list. */
export type Target = Place | { kind: 'beside'; of: Held; side: Side }

/** The cards in a hand, the one that was taken first in front; none where it is a cluster. */
export function cardsIn({ kind, id, others = [] }: Held): readonly string[] {
  return kind === 'card' ? [id, ...others] : []
}

/** Whether something is in a hand. */
export function includes(held: Held, { kind, id }: { kind: string; id: string }): boolean {
  return held.kind === kind && (held.id === id || (held.others?.includes(id) ?? false))
}

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
