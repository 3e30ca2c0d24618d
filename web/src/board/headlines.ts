import type { Board } from './board'
import { agenda } from './select'
import { type Common, common, type Entry } from './senses'

/** What came out of a session in a few numbers and lines, as far as one may see it. */
export interface Headlines {
  people: number
  ideas: number
  /** How many ideas of the common map there are of each sense; null where there is no map. */
  senses: Record<'convergence' | 'bridge' | 'particularity' | 'divergence', number> | null
  /** What holds most widely, the strongest first. */
  convergences: readonly Entry[]
  /** The questions that were worded. */
  questions: readonly string[]
}

export function headlines(board: Board): Headlines {
  const map = mapOf(board)
  const cards = [...board.rows('card').value.values()]
  const asked = [...cards, ...board.rows('cluster').value.values()]
  const copied = (about: string | null) => about !== null && board.row('card', about).value
  return {
    people: board.rows('participant').value.size,
    // A copy that was carried to a map is the same idea.
    ideas: cards.filter(({ about }) => !copied(about)).length,
    senses: map && sensesOf(map),
    convergences: map?.convergence ?? [],
    questions: asked.flatMap(({ question }) => question ?? []),
  }
}

/** The last common map that one may see. */
function mapOf(board: Board): Common | null {
  const senses = board.rows('sense').value
  const maps = agenda(board).filter(([, { kind }]) => kind === 'mapping')
  const last = maps.findLast(([id]) =>
    [...board.rows('card').value].some(
      ([card, { activity }]) => activity === id && senses.has(`${card}/groups`),
    ),
  )
  return last ? common(board, last[0], last[1], 'groups') : null
}

function sensesOf({ convergence, between, divergence }: Common): Headlines['senses'] {
  const bridge = between.filter(({ sense }) => sense === 'bridge').length
  return {
    convergence: convergence.length,
    bridge,
    particularity: between.length - bridge,
    divergence: divergence.length,
  }
}
