import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { glide, moved, type Places } from './glide'
import { type Held, nameOf } from './target'

/** Let cards be seen going to their new places, whoever moved them. */
export function useGlides(root: RefObject<HTMLElement | null>, places: Places) {
  const last = useRef(places)
  const starts = useRef(new Map<string, DOMRect>())

  // While rendering, the page still shows the places before: the only moment to measure them.
  if (last.current !== places && root.current) {
    for (const id of moved(last.current, places)) {
      const name = nameOf({ kind: 'card', id })
      const element = find(root.current, name)
      if (element && !starts.current.has(name))
        starts.current.set(name, element.getBoundingClientRect())
    }
    last.current = places
  }

  useLayoutEffect(() => {
    for (const [name, from] of starts.current) {
      const element = root.current && find(root.current, name)
      if (root.current && element) glide(root.current, element, from)
    }
    starts.current.clear()
  }, [places])

  return {
    /** What a hand just dropped goes on from where the hand left it. */
    from: (held: Held, place: DOMRect) => {
      starts.current.set(nameOf(held), place)
    },
  }
}

function find(root: HTMLElement, name: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-hold="${name}"]`)
}
