import { useEffect } from 'preact/hooks'
import { later } from '../later'
import { WaitingHere } from '../Waiting'
import { speakOf } from '../words/words'

/** So long after the page has come, a phone fetches what later moments will need. */
const SOON_MS = 4_000

const deck = () => import('./deck/Deck').then((module) => module.Deck)
const commonMap = () => import('./CommonMap').then((module) => module.CommonMap)
const tableMap = () => import('./TableMap').then((module) => module.TableMap)
const revealedMap = () => import('./RevealedMap').then((module) => module.RevealedMap)
const myPanel = async () => {
  const [{ MyPanel }] = await Promise.all([import('./me/MyPanel'), speakOf('aside')])
  return MyPanel
}

export const Deck = later(deck, WaitingHere)
export const CommonMap = later(commonMap, WaitingHere)
export const TableMap = later(tableMap, WaitingHere)
export const RevealedMap = later(revealedMap, WaitingHere)
export const MyPanel = later(myPanel, () => null)

/** Have the code of later moments at hand before the network may be gone. */
export function useAhead(): void {
  useEffect(() => {
    const fetching = setTimeout(() => {
      // Without a network now, it comes when it is first shown.
      if (!navigator.onLine) return
      void Promise.allSettled([deck(), commonMap(), tableMap(), revealedMap(), myPanel()])
    }, SOON_MS)
    return () => clearTimeout(fetching)
  }, [])
}
