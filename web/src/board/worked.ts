import type { Activity } from '../protocol.gen'
import type { Board } from './board'
import { momentOf } from './moments'

const NONE: ReadonlyMap<string, string> = new Map()
const GROUPS = '/groups'

/**
 * The zones that the tables' voices suggest for cards and themes of a map: what people start from
 * when they arrange the common map by hand. None on a group's own map, and none before its moment.
 */
export function workedOut(
  board: Board,
  map: string,
  activity: Activity | undefined,
): ReadonlyMap<string, string> {
  if (!activity || map.includes('/')) return NONE
  const moment = momentOf(activity)
  if (moment !== 'common' && moment !== 'questions') return NONE
  const zones = new Map(Object.entries(activity.zones).map(([id, { sense }]) => [sense, id]))
  const suggested = new Map<string, string>()
  for (const [id, { sense }] of board.rows('sense').value) {
    if (!id.endsWith(GROUPS) || sense === 'undecided' || sense === 'unheard') continue
    const zone = zones.get(sense === 'bridge' ? 'particularity' : sense)
    if (zone !== undefined) suggested.set(id.slice(0, -GROUPS.length), zone)
  }
  return suggested
}
