import { json } from '../sync/http'
import type { Board } from './board'
import { recordId } from './ids'
import { groups } from './select'

/** Themes of several tables that may be one, and what that would be. */
export interface Proposal {
  /** The clusters on groups' maps. */
  clusters: string[]
  because: 'cards' | 'titles'
  title: string
  zone: string | null
  cards: string[]
  declined: boolean
}

/** What is proposed for a mapping now. Raises `Problem`. */
export async function proposalsOf(board: Board, activity: string): Promise<Proposal[]> {
  const query = new URLSearchParams({ activity })
  const path = `/api/boards/${encodeURIComponent(board.id)}/proposals?${query}`
  return (await json<{ proposals: Proposal[] }>(path, { token: board.token })).proposals
}

/**
 * Make one plenary theme of them, which says where it came from. No hand has laid it in a zone: its
 * cards stay where the voices have them, in debate where they divide.
 */
export function accept(board: Board, activity: string, proposal: Proposal) {
  const { title, cards, clusters } = proposal
  const theme = { id: recordId('k'), map: activity, title, zone: null, cards }
  return board.send('cluster.add', { ...theme, sources: clusters })
}

/** Leave them apart, or think of it again. */
export function decline(board: Board, activity: string, proposal: Proposal, declined: boolean) {
  return board.send('proposal.decline', { activity, clusters: proposal.clusters, declined })
}

/** The tables whose clusters a theme came from, in the order of tables. */
export function sourcesOf(board: Board, clusters: readonly string[]): string[] {
  const sources = new Set(
    clusters.map((cluster) => board.row('cluster', cluster).value?.map.split('/')[1]),
  )
  return groups(board)
    .filter(([id]) => sources.has(id))
    .map(([, group]) => group.name)
}
