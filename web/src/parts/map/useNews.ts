import { useEffect, useRef } from 'preact/hooks'
import { moved, type Places } from './glide'
import type { Surface } from './surface'

const SAID_MS = 8_000

/** Tell for a while which cards others have moved. */
export function useNews({ news, own }: Surface, places: Places): void {
  const last = useRef(places)
  useEffect(() => {
    const cards = moved(last.current, places).filter((id) => !own.delete(id))
    last.current = places
    if (cards.length === 0) return
    news.value = new Set([...news.peek(), ...cards])
    setTimeout(() => {
      news.value = new Set([...news.peek()].filter((id) => !cards.includes(id)))
    }, SAID_MS)
  }, [places])
}
