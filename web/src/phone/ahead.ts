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
const rest = aside(() => import('./collect/rest'))
const myPanel = aside(() => import('./me/MyPanel').then((module) => module.MyPanel))
const introductions = aside(() =>
  import('./introductions/Introductions').then((module) => module.Introductions),
)
const yarn = aside(() => import('./yarn/Yarn').then((module) => module.Yarn))
const synthesis = aside(() => import('./synthesis/Synthesis').then((module) => module.Synthesis))
const closing = aside(() => import('./closing/Closing').then((module) => module.Closing))
const left = aside(() => import('./left/Left').then((module) => module.Left))

export const Deck = later(deck, WaitingHere)
export const CommonMap = later(commonMap, WaitingHere)
export const TableMap = later(tableMap, WaitingHere)
export const RevealedMap = later(revealedMap, WaitingHere)
export const Asked = later(
  () => rest().then((all) => all.Asked),
  () => null,
)
export const EditCard = later(
  () => rest().then((all) => all.EditCard),
  () => null,
)
export const Notice = later(
  () => rest().then((all) => all.Notice),
  () => null,
)
export const Others = later(
  () => rest().then((all) => all.Others),
  () => null,
)
export const Voting = later(() => rest().then((all) => all.Voting), WaitingHere)
export const WonderButton = later(
  () => rest().then((all) => all.WonderButton),
  () => null,
)
export const MyPanel = later(myPanel, () => null)
export const Introductions = later(introductions, WaitingHere)
export const Yarn = later(yarn, WaitingHere)
export const Surprise = later(() => rest().then((all) => all.Surprise), WaitingHere)
export const Synthesis = later(synthesis, WaitingHere)
export const Closing = later(closing, WaitingHere)
export const Left = later(left, () => null)

const all = [
  deck,
  commonMap,
  tableMap,
  revealedMap,
  rest,
  myPanel,
  introductions,
  yarn,
  synthesis,
  closing,
  left,
]

/** Have the code of later moments at hand before the network may be gone. */
export function useAhead(): void {
  useEffect(() => {
    const fetching = setTimeout(() => {
      // Without a network now, it comes when it is first shown.
      if (!navigator.onLine) return
      void Promise.allSettled(all.map((load) => load()))
    }, SOON_MS)
    return () => clearTimeout(fetching)
  }, [])
}

/** What comes with the texts that a phone shows when it is asked for them. */
function aside<Part>(load: () => Promise<Part>): () => Promise<Part> {
  return async () => {
    const [part] = await Promise.all([load(), speakOf('aside')])
    return part
  }
}
