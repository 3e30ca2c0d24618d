import fc from 'fast-check'
import type { Change, Fields } from '../../protocol.gen'

const kind = fc.constantFrom('card', 'cluster', 'placement')
const id = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'toString')
const value = fc.oneof(
  fc.integer(),
  fc.string(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.integer(), { maxLength: 3 }),
)
const fields: fc.Arbitrary<Fields> = fc.dictionary(
  fc.constantFrom('text', 'zone', 'rank', 'by', 'constructor'),
  value,
  { noNullPrototype: true },
)

export const change: fc.Arbitrary<Change> = fc.tuple(kind, id, fc.option(fields, { nil: null }))
export const changes: fc.Arbitrary<Change[]> = fc.array(change, { maxLength: 30 })
