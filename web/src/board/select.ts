import type { Activity, Card, Cluster, Group, Network, Zone } from '../protocol.gen'
import type { Board } from './board'

export type Row<T> = readonly [id: string, record: T]

/** The agenda, in order. */
export function agenda(board: Board): Row<Activity>[] {
  return ordered(board.rows('activity').value)
}

/** The activity under way; none before the session starts. */
export function current(board: Board): Row<Activity> | null {
  const id = board.row('board', 'board').value?.activity
  const activity = id ? board.row('activity', id).value : undefined
  return id && activity ? [id, activity] : null
}

/** Where the agenda stands: all titles, and the place of the current one or -1. */
export function progress(board: Board): { titles: string[]; at: number } {
  const all = agenda(board)
  const id = board.row('board', 'board').value?.activity
  return { titles: all.map(([, { title }]) => title), at: all.findIndex(([each]) => each === id) }
}

export function groups(board: Board): Row<Group>[] {
  return ordered(board.rows('group').value)
}

export function networks(board: Board): Row<Network>[] {
  return ordered(board.rows('network').value)
}

export function zones(activity: Activity): Row<Zone>[] {
  return ordered(new Map(Object.entries(activity.zones)))
}

/** Cards of an activity, the oldest first, those that are off the screens included. */
export function writtenIn(board: Board, activity: string): Row<Card>[] {
  const ofActivity = [...board.rows('card').value].filter(([, card]) => card.activity === activity)
  // Written in the same moment: they keep the order of the log.
  return ofActivity.sort(([, { created: x }], [, { created: y }]) => x - y)
}

/** Cards of an activity, the oldest first. */
export function cardsOf(board: Board, activity: string): Row<Card>[] {
  return writtenIn(board, activity).filter(([, { withheld }]) => !withheld)
}

/** Cards of an activity that facilitators took off the screens. */
export function withheldOf(board: Board, activity: string): Row<Card>[] {
  return writtenIn(board, activity).filter(([, { withheld }]) => withheld)
}

/** Those whose words were not erased: the others, nobody can be asked about. */
export function readableOf(board: Board, activity: string): Row<Card>[] {
  return cardsOf(board, activity).filter(([, { text }]) => text !== '')
}

/** Whether people may write and arrange in an activity now. */
export function isOpen(board: Board, activity: Activity): boolean {
  return !activity.locked && !board.row('board', 'board').value?.closed
}

/** Whether a card is the bearer's own. */
export function isMine(board: Board, card: Card): boolean {
  const me = board.you.value?.participant
  return me !== null && me !== undefined && card.author === me
}

/** How many cards an activity has, those one may not see included. */
export function countOf(board: Board, activity: string): number {
  return board.row('count', activity).value?.cards ?? 0
}

export type Fate =
  | { stage: 'sending' | 'kept' | 'saved' | 'withheld' }
  | { stage: 'placed'; zone: Zone | null; cluster: Cluster | null }

/** What has become of a card: on its way, kept here, saved, or lying somewhere on a map. */
export function fateOf(board: Board, id: string, map: string, activity: Activity): Fate {
  if (board.pending.value.has(id)) {
    return { stage: board.connection.value === 'offline' ? 'kept' : 'sending' }
  }
  if (board.row('card', id).value?.withheld) return { stage: 'withheld' }
  const place = board.row('placement', `${map}/${id}`).value
  if (!place) return { stage: 'saved' }
  const zone = place.zone === null ? null : (activity.zones[place.zone] ?? null)
  const cluster = place.cluster === null ? null : board.row('cluster', place.cluster).value
  return zone || cluster ? { stage: 'placed', zone, cluster: cluster ?? null } : { stage: 'saved' }
}

function ordered<T extends { order: number }>(rows: ReadonlyMap<string, T>): Row<T>[] {
  return [...rows].sort(([a, x], [b, y]) => x.order - y.order || compare(a, b))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
