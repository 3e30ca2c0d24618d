import type { Change, Fields } from '../protocol.gen'

/** What is on a board: kind → id → fields. Maps, since any text is a name, `__proto__` too. */
export type State = Map<string, Map<string, Fields>>

/**
 * Fold changes into a state, in place. Records are replaced, never changed: whoever holds one keeps
 * it as it was. It never refuses, rounds, sorts or measures.
 */
export function fold(state: State, changes: Iterable<Change>): State {
  for (const [kind, id, fields] of changes) {
    let records = state.get(kind)
    if (!records) {
      records = new Map()
      state.set(kind, records)
    }
    if (fields === null) records.delete(id)
    else records.set(id, { ...records.get(id), ...fields })
  }
  return state
}
