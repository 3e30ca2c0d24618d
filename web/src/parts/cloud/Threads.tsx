import { colourOf } from '../colour'
import type { Point } from './lay'
import type { Knot, Laid } from './useCloud'

/** So many words are tied, those of most people: more threads would hide what they tie. */
const TIED = 12

interface Props {
  words: readonly Laid[]
  knots: readonly Knot[]
}

/** From the words that several networks share, a thread to each of these. */
export function Threads({ words, knots }: Props) {
  const tied = words
    .filter(({ word }) => word.people > 1 && ends(word.networks, word.ties, knots).length > 1)
    .sort((a, b) => b.word.people - a.word.people || (a.id < b.id ? -1 : 1))
    .slice(0, TIED)
  return (
    <svg class="cloud-threads" aria-hidden="true" focusable="false">
      {tied.flatMap((laid, nth) =>
        ends(laid.word.networks, laid.word.ties, knots).map((knot) => (
          <path
            key={`${laid.id}/${knot.id}`}
            data-color={colourOf(knot.network.color)}
            data-tie={!(knot.id in laid.word.networks) || undefined}
            d={thread(knot, laid, (nth + knot.nth) % 2 === 0 ? 1 : -1)}
            stroke-width={strength(laid.word.networks[knot.id] ?? 1)}
          />
        )),
      )}
    </svg>
  )
}

function ends(firsts: object, ties: object, knots: readonly Knot[]): Knot[] {
  return knots.filter(({ id }) => id in firsts || id in ties)
}

/** Hung to one side, as a thread that passes over and under others. */
function thread(from: Point, to: Point, side: 1 | -1): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const bow = 0.12 * side
  const middle = { x: from.x + dx / 2 - bow * dy, y: from.y + dy / 2 + bow * dx }
  return `M${round(from)}Q${round(middle)} ${round(to)}`
}

function strength(people: number): number {
  return Math.min(4.5, 2 + Math.sqrt(people - 1) / 2)
}

function round({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}
