import { type Force, forceLink, forceSimulation, forceX, forceY } from 'd3-force'
import { type Box, boxOf, crowding, type Gauge, type Place, type Places } from './places'
import { inRows, type Standing } from './rows'

/** Somebody to be placed: how wide their name is, 0 where none is shown; who sits with whom. */
export interface Dweller {
  id: string
  width: number
  group: string
}

/** Two people whom a shared word draws a little closer when the web is first laid out. */
export type Tie = readonly [string, string]

interface Node extends Place, Standing {
  width: number
  home: { x: number; y: number }
  vx: number
  vy: number
}

const TICKS = 160
const SETTLING = 300
/** Of a sheet that is taken up so far, pushing parts nobody any more. */
const PACKED = 0.62
const SPOTS = 240
/** How finely a round is gone about, and how much wider names are than high, about. */
const STEPS = 2_000
const WIDER = 1.7
/** More than what overlaps, so that it is over when it is over. */
const SLACK = 0.5
/** A turn of the golden angle, so that no two spots of a spiral lie in one direction. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5))

/**
 * Where people stand on the web: in a round, as deep as their names need; who sits together stands
 * together. Pure: the same people, ties, gauge and last places give the same places, in whatever
 * order they come. Who stood already stays, as far as there is room; threads move nobody.
 */
export function layout(
  people: readonly Dweller[],
  ties: readonly Tie[],
  gauge: Gauge,
  last: Places = new Map(),
): Map<string, Place> {
  const sorted = [...people].sort((x, y) => order(x.group, y.group) || order(x.id, y.id))
  const nodes = seated(sorted, gauge, last)
  if (crowding(people, gauge) > PACKED) {
    inRows(nodes, gauge.width, gauge.height)
  } else {
    if (nodes.some(({ stood }) => !stood)) simulate(nodes, ties, gauge)
    settle(nodes, gauge)
  }
  return new Map(nodes.map(({ id, x, y, above }) => [id, { x: exact(x), y: exact(y), above }]))
}

/** Everybody where they begin: where they stood; in the round; or, once it stands, in a gap of it. */
function seated(people: readonly Dweller[], gauge: Gauge, last: Places): Node[] {
  const nodes: Node[] = []
  const put = ({ id, width }: Dweller, place: Place, stood: boolean) => {
    const { left, right, top, bottom } = boxOf(place, width, gauge)
    const half = { x: (right - left) / 2, y: (bottom - top) / 2 }
    const middle = (top + bottom) / 2 - place.y
    nodes.push({ id, width, ...place, stood, home: { ...place }, half, middle, vx: 0, vy: 0 })
  }
  const afresh = !people.some(({ id }) => last.has(id))
  if (afresh) {
    const round = rounds(people, gauge)
    for (const [index, each] of people.entries()) put(each, round[index] as Place, false)
    return nodes
  }
  for (const each of people) {
    const place = last.get(each.id)
    if (place) put(each, place, true)
  }
  for (const each of people) {
    if (!last.has(each.id)) put(each, gap(each, nodes, gauge), false)
  }
  return nodes
}

/** Places in the round, clockwise from the top: a ring that gets as deep as the names need. */
function rounds(people: readonly Dweller[], gauge: Gauge): Place[] {
  const full = crowding(people, gauge)
  const inner = 1 - Math.min(0.97, 1.6 * full)
  const turns = evenly(people.length, gauge)
  return turns.map((turn, index) => {
    const depth = (index * 0.618034) % 1
    return at(turn, Math.sqrt(inner + (1 - inner) * depth), gauge, 1 - full)
  })
}

/** So many turns, clockwise from the top, as far from each other as names are wide and high. */
function evenly(count: number, { width, height }: Gauge): number[] {
  const around = Array.from({ length: STEPS }, (_, step) => {
    const turn = (2 * Math.PI * step) / STEPS - Math.PI / 2
    return { turn, takes: Math.hypot(Math.sin(turn) * width, WIDER * Math.cos(turn) * height) }
  })
  const whole = around.reduce((sum, { takes }) => sum + takes, 0)
  const turns: number[] = []
  let gone = 0
  for (const { turn, takes } of around) {
    gone += takes
    while (turns.length < count && gone / whole >= (turns.length + 0.5) / count) turns.push(turn)
  }
  return turns
}

/** The spot with the most room around it, rather near those of one's table. */
function gap({ width }: Dweller, nodes: readonly Node[], gauge: Gauge): Place {
  let best: Place | undefined
  let most = Number.NEGATIVE_INFINITY
  for (let index = 0; index < SPOTS; index += 1) {
    const spot = at(index * GOLDEN, Math.sqrt((SPOTS - index) / SPOTS), gauge)
    const box = boxOf(spot, width, gauge)
    const room = Math.min(...nodes.map((node) => distance(box, boxOf(node, node.width, gauge))))
    if (room > most) {
      best = spot
      most = room
    }
  }
  return best ?? at(0, 0, gauge)
}

/** A spot in a round that fills its corners the more, the less `round` it is: 1 is an ellipse. */
function at(turn: number, depth: number, { width, height, margin }: Gauge, round = 1): Place {
  const reach = (part: number) => Math.sign(part) * Math.abs(part) ** round * depth
  const x = width / 2 + reach(Math.cos(turn)) * (width / 2 - margin.x)
  const y = height / 2 + reach(Math.sin(turn)) * (height / 2 - margin.y)
  return { x, y, above: y < height / 2 }
}

function simulate(nodes: Node[], ties: readonly Tie[], gauge: Gauge): void {
  const there = new Set(nodes.map(({ id }) => id))
  const links = [...ties]
    .filter(([a, b]) => there.has(a) && there.has(b))
    .sort(([a, b], [c, d]) => order(a, c) || order(b, d))
    .map(([source, target]) => ({ source, target }))
  const apart: Force<Node, undefined> = () => part(nodes, gauge, 0.5)
  forceSimulation(nodes)
    .stop()
    .force('home x', forceX<Node>(({ home }) => home.x).strength(steadiness))
    .force('home y', forceY<Node>(({ home }) => home.y).strength(steadiness))
    .force(
      'ties',
      forceLink<Node, (typeof links)[0]>(links)
        .id(({ id }) => id)
        .strength(0.012),
    )
    .force('apart', apart)
    .tick(TICKS)
}

const steadiness = ({ stood }: Node) => (stood ? 0.8 : 0.1)

/** Part what still overlaps, until nothing does. */
function settle(nodes: Node[], gauge: Gauge): void {
  for (let round = 0; round < SETTLING; round += 1) {
    if (!part(nodes, gauge, 1)) return
  }
  inRows(nodes, gauge.width, gauge.height)
}

/** Push apart what overlaps, within the bounds; whether anything did. */
function part(nodes: Node[], gauge: Gauge, strength: number): boolean {
  let met = false
  for (let index = 0; index < nodes.length; index += 1) {
    const one = nodes[index] as Node
    for (let after = index + 1; after < nodes.length; after += 1) {
      const other = nodes[after] as Node
      const x = other.x - one.x
      const y = other.y + other.middle - one.y - one.middle
      const wide = one.half.x + other.half.x - Math.abs(x)
      const high = one.half.y + other.half.y - Math.abs(y)
      if (wide <= 0 || high <= 0) continue
      met = true
      const share = one.stood === other.stood ? 0.5 : one.stood ? 0.08 : 0.92
      const across = wide < high
      const by = ((across ? wide : high) + SLACK) * strength * ((across ? x : y) < 0 ? -1 : 1)
      const along = across ? 'x' : 'y'
      one[along] -= by * share
      other[along] += by * (1 - share)
    }
  }
  for (const node of nodes) hold(node, gauge)
  return met
}

/** Keep somebody, with their name, on the sheet. */
function hold(node: Node, { width, height }: Gauge): void {
  const { half, middle } = node
  node.x = Math.max(half.x, Math.min(width - half.x, node.x))
  node.y = Math.max(half.y - middle, Math.min(height - half.y - middle, node.y))
}

/** To the hundredth of a pixel: what is laid out again comes out the same. */
function exact(value: number): number {
  return Math.round(value * 100) / 100
}

function distance(one: Box, other: Box): number {
  const x = Math.max(one.left - other.right, other.left - one.right)
  const y = Math.max(one.top - other.bottom, other.top - one.bottom)
  return Math.max(x, y)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
