import { useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Board } from '../../board/board'
import { networks } from '../../board/select'
import { wordsOf } from '../../board/words'
import type { Network, Word } from '../../protocol.gen'
import { type Box, edge, inside, lay, type Point } from './lay'
import { type Measured, Ruler } from './ruler'
import { sizeOf, stepFor } from './sizes'

/** A network, where its threads begin. */
export interface Knot extends Box {
  id: string
  network: Network
  nth: number
  people: number
}

/** A word where it lies. */
export interface Laid extends Box, Measured {
  id: string
  word: Word
}

interface Room {
  width: number
  height: number
  /** What one em is, in pixels. */
  em: number
  font: string
}

/** More than any wall holds. */
const TRIED = 120
/** How far from the middle towards its networks a word would like to be. */
const PULL = 0.5

/** The words of a board laid into an element, each where it lay before as long as it can. */
export function useCloud(board: Board, element: RefObject<HTMLElement | null>) {
  const room = useRoom(element)
  /** Where words lay, as shares of the room: it may be another size next time. */
  const places = useRef<ReadonlyMap<string, Point>>(new Map())
  const all = wordsOf(board)
  if (!room) return { words: [], knots: [], rest: 0 }

  const ruler = new Ruler(room.font, room.em, room.width)
  const knots = knotsOf(board, room, ruler)
  const most = all[0]?.[1].people ?? 1
  const tried = all
    // Of words that as many people say, those that are there already stay.
    .sort(
      ([a, x], [b, y]) =>
        y.people - x.people || Number(places.current.has(b)) - Number(places.current.has(a)),
    )
    .slice(0, TRIED)
  const measured = (word: Word, step: number) => ruler.word(word, step * sizeOf(word.people, most))
  const step = stepFor(
    (step) => tried.map(([, word]) => area(measured(word, step))).reduce((a, b) => a + b, 0),
    area(room),
  )
  const shown = tried.map(([id, word]): Laid => {
    return { id, word, ...measured(word, step), ...wish(word, knots, room) }
  })
  const before = scaled(places.current, room.width, room.height)
  const laid = lay(shown, room, knots, before)
  places.current = scaled(laid, 1 / room.width, 1 / room.height)
  const words = shown.flatMap((word) => {
    const at = laid.get(word.id)
    return at ? [{ ...word, ...at }] : []
  })
  // In an order that holds, so that nothing is drawn anew that only became another's neighbour.
  words.sort((a, b) => (a.id < b.id ? -1 : 1))
  return { words, knots, rest: all.length - words.length }
}

function scaled(places: ReadonlyMap<string, Point>, x: number, y: number): Map<string, Point> {
  return new Map([...places].map(([id, at]) => [id, { x: at.x * x, y: at.y * y }]))
}

function area({ width, height }: { width: number; height: number }): number {
  return width * height
}

/** The size of an element and of its letters, as they change. */
function useRoom(element: RefObject<HTMLElement | null>): Room | null {
  const room = useSignal<Room | null>(null)
  useEffect(() => {
    const box = element.current
    if (!box) return
    const measure = () => {
      const { width, height } = box.getBoundingClientRect()
      const { fontSize, fontFamily } = getComputedStyle(box)
      if (width > 0)
        room.value = { width, height, em: Number.parseFloat(fontSize), font: fontFamily }
    }
    const watch = new ResizeObserver(measure)
    watch.observe(box)
    void document.fonts.ready.then(measure)
    return () => watch.disconnect()
  }, [])
  return room.value
}

function knotsOf(board: Board, room: Room, ruler: Ruler): Knot[] {
  const all = networks(board)
  const people = [...board.rows('participant').value.values()]
  return all.map(([id, network], nth) => {
    const count = people.filter(({ networks: [first] }) => first === id).length
    const place = { ...edge(all.length, nth, room), ...ruler.knot(network.name) }
    return { id, network, nth, people: count, ...inside(place, room) }
  })
}

/** Near the networks of those who say it, in the middle where these are all. */
function wish(word: Word, knots: readonly Knot[], room: Room): Point {
  const middle = { x: room.width / 2, y: room.height / 2 }
  let { x, y } = { x: 0, y: 0 }
  for (const [id, people] of Object.entries(word.networks)) {
    const at = knots.find((knot) => knot.id === id) ?? middle
    x += (people / word.people) * (at.x - middle.x)
    y += (people / word.people) * (at.y - middle.y)
  }
  return { x: middle.x + PULL * x, y: middle.y + PULL * y }
}
