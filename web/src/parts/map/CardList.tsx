import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { MapCard } from './MapCard'

/**
 * Cards in their order. The same element for the same card tells Preact that nothing is new there:
 * where one of hundreds comes or goes, the others are not drawn again.
 */
export function CardList({ cards }: { cards: readonly string[] }) {
  const drawn = useRef(new Map<string, VNode>())
  drawn.current = new Map(
    cards.map((id) => [id, drawn.current.get(id) ?? <MapCard key={id} id={id} />]),
  )
  return <ul>{[...drawn.current.values()]}</ul>
}
