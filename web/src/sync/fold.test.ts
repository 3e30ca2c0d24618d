import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Change, Fields } from '../protocol.gen'
import { fold, type State } from './fold'
import { changes } from './testing/changes'

const folder = join(import.meta.dirname, '../../../protocol/vectors')

interface Vector {
  name: string
  changes: Change[]
  state: Record<string, Record<string, Fields>>
}

describe('fold', () => {
  test.each(vectors())('agrees with the vector $name', ({ changes, state }) => {
    expect(filled(fold(new Map(), changes))).toEqual(stateOf(state))
  })

  test('sets the named fields and leaves the others', () => {
    const state = fold(new Map(), [
      ['card', 'a', { text: 'one', zone: null }],
      ['card', 'a', { zone: 'z' }],
    ])
    expect(state.get('card')?.get('a')).toEqual({ text: 'one', zone: 'z' })
  })

  test('drops a record, and one that is not there', () => {
    const state = fold(new Map(), [
      ['card', 'a', { text: 'one' }],
      ['card', 'a', null],
      ['card', 'b', null],
    ])
    expect(state.get('card')?.size).toBe(0)
  })

  test('takes names of objects as names', () => {
    const state = fold(new Map(), [
      ['card', '__proto__', { text: 'one' }],
      ['card', 'constructor', JSON.parse('{"__proto__": 1}') as Fields],
      ['card', 'constructor', { text: 'two' }],
    ])
    expect(state.get('card')?.get('__proto__')).toEqual({ text: 'one' })
    const constructed = state.get('card')?.get('constructor') ?? {}
    expect(Object.entries(constructed)).toEqual([
      ['__proto__', 1],
      ['text', 'two'],
    ])
  })

  test('never changes a record that somebody holds', () => {
    const state: State = fold(new Map(), [['card', 'a', { text: 'one' }]])
    const held = state.get('card')?.get('a')
    fold(state, [['card', 'a', { text: 'two' }]])
    expect(held).toEqual({ text: 'one' })
  })

  test('comes to the same in one go and in two, and when the end is repeated', () => {
    fc.assert(
      fc.property(changes, changes, (first, second) => {
        const once = fold(new Map(), [...first, ...second])
        const twice = fold(fold(new Map(), first), second)
        expect(twice).toEqual(once)
      }),
    )
  })
})

function vectors(): Vector[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return files
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Partial<Vector>[])
    .filter((vector): vector is Vector => 'changes' in vector && 'state' in vector)
}

function stateOf(plain: Vector['state']): State {
  const kinds = Object.entries(plain).map(
    ([kind, records]) => [kind, new Map(Object.entries(records))] as const,
  )
  return filled(new Map(kinds))
}

/** Without the kinds that hold nothing: whether they are named is nobody's business. */
function filled(state: State): State {
  return new Map([...state].filter(([, records]) => records.size > 0))
}
