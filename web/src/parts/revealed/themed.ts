import type { Board } from '../../board/board'
import { arrange, type Common, common, type Entry, entry } from '../../board/senses'
import type { By } from '../../board/voices'
import type { Activity } from '../../protocol.gen'

/** The common map with each theme in one piece. */
export interface Themed {
  /** As the ideas lie alone, whatever theme they are in. */
  all: Common
  /** Themes, where their own sense puts them, and the ideas that are in none. */
  lists: Common
  /** The ideas of each theme. */
  inside: ReadonlyMap<string, readonly Entry[]>
}

/** Lay out the common map with a row for each theme that has ideas, where its own sense puts it. */
export function themed(board: Board, id: string, activity: Activity, by: By): Themed {
  const all = common(board, id, activity, by)
  const loose: Entry[] = []
  const inside = new Map<string, Entry[]>()
  for (const each of Object.values(all).flat() as Entry[]) {
    const theme = board.row('cluster', each.theme ?? '').value && each.theme
    if (!theme) loose.push(each)
    else inside.set(theme, [...(inside.get(theme) ?? []), each])
  }
  const themes = [...inside.keys()].map((theme) => themeEntry(board, id, activity, by, theme))
  return { all, lists: arrange([...loose, ...themes]), inside }
}

/** A theme as an entry of the map: its place by hand, else what was worked out for it. */
function themeEntry(board: Board, map: string, { zones }: Activity, by: By, theme: string): Entry {
  const { zone = null, rank = 0 } = board.row('cluster', theme).value ?? {}
  const place = { map, card: theme, zone, cluster: null, rank, said: false, by: null }
  return entry(theme, board.row('sense', `${theme}/${by}`).value, place, zones)
}
