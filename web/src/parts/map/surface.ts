import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Board } from '../../board/board'
import { type Layout, layout } from '../../board/layout'
import { workedOut } from '../../board/worked'
import type { Activity } from '../../protocol.gen'
import type { Held } from './target'

/** What the parts of one map share. */
export interface Surface {
  board: Board
  /** Id of the map: the activity's, or `activity/group`. */
  map: string
  activity: ReadonlySignal<Activity | undefined>
  layout: ReadonlySignal<Layout>
  /** Whether things may be moved here now. */
  open: ReadonlySignal<boolean>
  facilitator: ReadonlySignal<boolean>
  /** Whether ideas are hidden from here until they are revealed. */
  hidden: ReadonlySignal<boolean>
  /** What is in hand, taken by a tap or a key. */
  hand: Signal<Held | null>
  /** Whether taps add cards to what is in hand, instead of putting it there. */
  choosing: Signal<boolean>
  /** Cards that somebody else has moved just now. */
  news: Signal<ReadonlySet<string>>
  /** Cards that this device has moved, until they are seen to lie there: no news. */
  own: Set<string>
  /** The cluster whose title is being written. */
  naming: Signal<string | null>
}

export function createSurface(board: Board, map: string): Surface {
  const activity = board.row('activity', map.split('/')[0] ?? '')
  const facilitator = computed(() => board.you.value?.role === 'facilitator')
  const rows = {
    cards: board.rows('card'),
    clusters: board.rows('cluster'),
    placements: board.rows('placement'),
  }
  return {
    board,
    map,
    activity,
    facilitator,
    hidden: computed(
      () =>
        activity.value?.kind === 'collect' &&
        activity.value.scope === 'plenary' &&
        !activity.value.revealed &&
        !facilitator.value,
    ),
    layout: computed(() =>
      layout(
        map,
        activity.value?.zones ?? {},
        {
          cards: rows.cards.value,
          clusters: rows.clusters.value,
          placements: rows.placements.value,
        },
        workedOut(board, map, activity.value),
      ),
    ),
    open: computed(() => {
      const role = board.you.value?.role
      if (role === 'facilitator') return true
      const closed = board.row('board', 'board').value?.closed ?? false
      return (
        (role === 'table' || role === 'participant') && !closed && activity.value?.locked === false
      )
    }),
    hand: signal(null),
    choosing: signal(false),
    news: signal(new Set()),
    own: new Set(),
    naming: signal(null),
  }
}

const Here = createContext<Surface | null>(null)

export const SurfaceHere = Here.Provider

/** The map one is in. */
export function useSurface(): Surface {
  const surface = useContext(Here)
  if (!surface) throw new Error('not in a map')
  return surface
}
