import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { type Shifts, shifts } from './shifts'

const SAID_MS = 12_000

/** The cards that changed their sense lately, each with the one it had. */
export function useShifts<Where extends string>(
  places: ReadonlyMap<string, Where>,
  nowhere: Where,
): Shifts<Where> {
  const last = useRef(places)
  const said = useSignal<Shifts<Where>>(new Map())
  useEffect(() => {
    const news = shifts(last.current, places, nowhere)
    last.current = places
    if (news.size === 0) return
    said.value = new Map([...said.peek(), ...news])
    setTimeout(() => {
      said.value = new Map([...said.peek()].filter(([card]) => !news.has(card)))
    }, SAID_MS)
  }, [places])
  return said.value
}
