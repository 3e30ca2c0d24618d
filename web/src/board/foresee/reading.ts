import type { Kind, RecordOf, You } from '../../protocol.gen'

/** What foreseeing may look at: the board as it shows now, who wishes, and when. */
export interface Reading {
  you: You | null
  now: number
  record<K extends Kind>(kind: K, id: string): RecordOf[K] | undefined
  records<K extends Kind>(kind: K): ReadonlyMap<string, RecordOf[K]>
}
