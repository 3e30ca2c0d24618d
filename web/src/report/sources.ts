import type { Board } from '../board/board'
import type { Idea, Synthesis } from '../board/synthesis'
import { type Voice, voices } from '../board/voices'

/** What statements stand on: the ideas by their numbers, and who says what of them. */
export interface Sources {
  board: Board
  ideas: ReadonlyMap<number, Idea>
  /** The voices of an activity, worked out once. */
  voicesOf: (activity: string) => readonly Voice[]
}

export function sourcesOf(board: Board, { cards }: Synthesis): Sources {
  const known = new Map<string, readonly Voice[]>()
  return {
    board,
    ideas: new Map(cards.map((idea) => [idea.number, idea])),
    voicesOf: (activity) => {
      const all = known.get(activity) ?? voices(board, activity, 'groups')
      known.set(activity, all)
      return all
    },
  }
}

/** Of an idea and its copies, the one that voices speak of on a map one may see; null for none. */
export function onMap({ board }: Sources, { id, also }: Idea): string | null {
  return [...also, id].find((card) => board.row('sense', `${card}/groups`).value) ?? null
}
