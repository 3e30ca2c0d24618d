import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Change, PatchMessage } from '../protocol.gen'
import { fold, type State } from './fold'
import { Replica } from './replica'
import { change, changes } from './testing/changes'

const epoch = 'e1'

function at(seq: number, parts: Change[][] = []): Replica {
  const replica = new Replica()
  replica.replace(parts, { epoch, seq })
  return replica
}

function patch(from: number, to: number, made: Change[]): PatchMessage {
  return { type: 'patch', from, to, at: 0, changes: made }
}

describe('replica', () => {
  test('r1 takes a patch that begins at or before the next, and is then at its end', () => {
    const replica = at(4)
    expect(replica.take(patch(3, 6, [['card', 'a', { text: 'one' }]]))).toEqual([['card', 'a']])
    expect(replica.since).toEqual({ epoch, seq: 6 })
  })

  test('r1 drops a patch that brings nothing new', () => {
    const replica = at(4)
    expect(replica.take(patch(3, 4, [['card', 'a', { text: 'one' }]]))).toBe('old')
    expect(replica.record('card', 'a')).toBeUndefined()
  })

  test('r1 sees a gap and stays where it is', () => {
    const replica = at(4)
    expect(replica.take(patch(6, 7, []))).toBe('gap')
    expect(replica.since).toEqual({ epoch, seq: 4 })
  })

  test('r1 takes nothing before the first snapshot', () => {
    expect(new Replica().take(patch(1, 1, []))).toBe('gap')
  })

  test('r3 equals the fold of the log however patches are cut, repeated and reordered', () => {
    fc.assert(
      fc.property(
        fc.array(changes, { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(11), fc.nat(3)), { maxLength: 40 }),
        (log, cuts) => {
          const replica = at(0)
          const asked = [...cuts, ...log.map((_, index) => [index, 0] as [number, number])]
          for (const [start, more] of asked) {
            const from = Math.min(start, log.length - 1) + 1
            const to = Math.min(from + more, log.length)
            replica.take(patch(from, to, log.slice(from - 1, to).flat()))
          }
          expect(replica.seq).toBe(log.length)
          expect(filled(replica.confirmed)).toEqual(filled(fold(new Map(), log.flat())))
        },
      ),
    )
  })

  test('r3 merges the parts of a snapshot in order, field by field', () => {
    const replica = at(9, [
      [['card', 'a', { text: 'one', by: null }]],
      [['card', 'a', { by: 'p1' }]],
    ])
    expect(replica.record('card', 'a')).toEqual({ text: 'one', by: 'p1' })
  })

  test('r5 a snapshot replaces everything, and what it confirms is no more foreseen', () => {
    const replica = at(4, [[['card', 'old', { text: 'old' }]]])
    replica.overlay.lay('c1', [['card', 'mine', { text: 'mine' }, true]])
    replica.overlay.confirm('c1', 7, replica.seq)
    expect(replica.records('card').has('mine')).toBe(true)
    replica.replace([], { epoch: 'e2', seq: 8 })
    expect(replica.records('card').size).toBe(0)
    expect(replica.since).toEqual({ epoch: 'e2', seq: 8 })
  })
})

describe('overlay', () => {
  test('shows what is foreseen until the patch that holds it is there', () => {
    const replica = at(1, [[['card', 'a', { text: 'one', zone: null }]]])
    replica.overlay.lay('c1', [['card', 'a', { text: 'two' }]])
    expect(replica.record('card', 'a')).toEqual({ text: 'two', zone: null })
    replica.overlay.confirm('c1', 2, replica.seq)
    expect(replica.record('card', 'a')?.text).toBe('two')
    replica.take(patch(2, 2, [['card', 'a', { text: 'two!' }]]))
    expect(replica.record('card', 'a')?.text).toBe('two!')
  })

  test('a refused wish leaves no trace', () => {
    const replica = at(1, [[['card', 'a', { text: 'one' }]]])
    replica.overlay.lay('c1', [['card', 'a', null]])
    expect(replica.records('card').size).toBe(0)
    expect(replica.overlay.drop('c1')).toEqual([['card', 'a']])
    expect(replica.records('card').size).toBe(1)
  })

  test('says nothing of a record that somebody else has dropped', () => {
    const replica = at(1, [[['card', 'a', { text: 'one' }]]])
    replica.overlay.lay('c1', [['card', 'a', { text: 'two' }]])
    replica.take(patch(2, 2, [['card', 'a', null]]))
    expect(replica.record('card', 'a')).toBeUndefined()
  })

  test('is the fold of what is confirmed and then of each layer, and gone once all are answered', () => {
    const layers = fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 6 })
    fc.assert(
      fc.property(changes, layers, (confirmed, wishes) => {
        const replica = at(1, [confirmed])
        wishes.forEach((wish, index) => {
          replica.overlay.lay(
            `c${index}`,
            wish.map(([kind, id, fields]) => [kind, id, fields, true]),
          )
        })
        const expected = fold(new Map(), [...confirmed, ...wishes.flat()])
        for (const kind of ['card', 'cluster', 'placement']) {
          expect(replica.records(kind)).toEqual(expected.get(kind) ?? new Map())
        }
        wishes.forEach((_, index) => {
          replica.overlay.drop(`c${index}`)
        })
        const left = fold(new Map(), confirmed)
        for (const kind of ['card', 'cluster', 'placement']) {
          expect(replica.records(kind)).toEqual(left.get(kind) ?? new Map())
        }
      }),
    )
  })
})

function filled(state: State): State {
  return new Map([...state].filter(([, records]) => records.size > 0))
}
