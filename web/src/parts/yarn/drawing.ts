import { type Dweller, layout } from './layout'
import {
  boxOf,
  crowding,
  fitting,
  type Gauge,
  gaugeOf,
  type Place,
  type Places,
  widthOf,
} from './places'
import type { Dot, Strand, Web } from './web'

/** A web with everybody at their place. */
export interface Drawing {
  gauge: Gauge
  places: Places
  dots: { dot: Dot; place: Place; named: string | null }[]
  strands: { strand: Strand; path: string }[]
  ties: { id: string; path: string }[]
  /** How many people stand there without their name, and how many there is no room for at all. */
  unnamed: number
  left: number
}

/** A sheet to draw on, in pixels: how large names are where there is room, and at least. */
export interface Sheet {
  width: number
  height: number
  letters: readonly [largest: number, smallest: number]
}

const LONGEST = 18
const TRIES = 8
/** As long as letters can be smaller, no more of the sheet than this is taken up. */
const AIRY = 0.36
const SMALLER = 0.93

/** Draw a web. Pure: the same web, sheet and last places give the same drawing. */
export function draw(web: Web, sheet: Sheet, last?: Places): Drawing {
  const { gauge, shown, unnamed, left, places } = fitted(web, sheet, last)
  const byId = new Map(web.dots.map((dot) => [dot.id, dot]))
  const dots = shown.map(({ id, width }) => {
    const dot = byId.get(id) as Dot
    return { dot, place: places.get(id) as Place, named: width > 0 ? short(dot.name) : null }
  })
  const strands = web.strands.flatMap((strand) => {
    const path = bent(places.get(strand.from), places.get(strand.to), strand)
    return path === null ? [] : { strand, path }
  })
  const ties = web.ties.flatMap(([a, b]) => {
    const [one, other] = [places.get(a), places.get(b)]
    return one && other ? { id: `${a} ${b}`, path: line(one, other) } : []
  })
  return { gauge, places, dots: dots.sort(byPlace), strands, ties, unnamed, left }
}

/** Everybody in letters as large as they can be; where even the smallest are too large, who fits. */
function fitted(web: Web, { width, height, letters }: Sheet, last?: Places) {
  const [largest, smallest] = letters
  for (let letter = largest; letter > smallest; letter *= SMALLER) {
    const gauge = gaugeOf(width, height, letter)
    const people = dwellers(web, letter)
    if (crowding(people, gauge) > AIRY) continue
    const places = layout(people, web.ties, gauge, last)
    return { gauge, shown: people, unnamed: 0, left: 0, places }
  }
  return placed(web, gaugeOf(width, height, smallest), smallest, last)
}

function dwellers(web: Web, letter: number): Dweller[] {
  return web.dots.map(({ id, group, name }) => ({ id, group, width: widthOf(short(name), letter) }))
}

/** Who fits, with names as long as no two of them touch. */
function placed(web: Web, gauge: Gauge, letter: number, last?: Places) {
  const people = dwellers(web, letter)
  let wanted = people
  let names = people.length
  for (let tries = 0; ; tries += 1) {
    const fit = fitting(wanted, gauge)
    const places = layout(fit.shown, web.ties, gauge, last)
    const unnamed = fit.shown.filter(({ width }) => width === 0).length
    if (tries === TRIES || !touch(fit.shown, places, gauge)) {
      return { ...fit, gauge, unnamed, places }
    }
    names = Math.floor(Math.min(names, fit.shown.length - unnamed) * 0.88)
    wanted = people.map((each, index) => (index < names ? each : { ...each, width: 0 }))
  }
}

/** Whether two touch, or somebody does not stand on the sheet. */
function touch(people: readonly Dweller[], places: Places, gauge: Gauge): boolean {
  const boxes = people.map(({ id, width }) => boxOf(places.get(id) as Place, width, gauge))
  if (boxes.some(({ left, right }) => left < -1 || right > gauge.width + 1)) return true
  return boxes.some((one, index) =>
    boxes
      .slice(index + 1)
      .some(
        (other) =>
          one.right > other.left &&
          other.right > one.left &&
          one.bottom > other.top &&
          other.bottom > one.top,
      ),
  )
}

/** A thread hangs a little to one side; the next one of the same two to the other, and wider. */
function bent(from: Place | undefined, to: Place | undefined, strand: Strand): string | null {
  if (!from || !to) return null
  const turned = strand.from < strand.to ? 1 : -1
  const side = (strand.nth % 2 === 0 ? 1 : -1) * turned
  const bow = side * (0.09 + 0.075 * Math.ceil(strand.nth / 2))
  const x = (from.x + to.x) / 2 - (to.y - from.y) * bow
  const y = (from.y + to.y) / 2 + (to.x - from.x) * bow
  return `M${round(from.x)} ${round(from.y)}Q${round(x)} ${round(y)} ${round(to.x)} ${round(to.y)}`
}

function line(one: Place, other: Place): string {
  return `M${round(one.x)} ${round(one.y)}L${round(other.x)} ${round(other.y)}`
}

function byPlace(one: { place: Place }, other: { place: Place }): number {
  return one.place.y - other.place.y || one.place.x - other.place.x
}

function short(name: string): string {
  const signs = [...name]
  return signs.length > LONGEST
    ? `${signs
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
    : name
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
