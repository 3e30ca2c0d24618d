import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Step } from '../board/recording'
import type { Change } from '../protocol.gen'
import { fold, type State } from '../sync/fold'
import { Reel } from './reel'

const change = fc.tuple(
  fc.constantFrom('card', 'placement'),
  fc.constantFrom('a', 'b', '__proto__'),
  fc.option(fc.dictionary(fc.constantFrom('text', 'zone'), fc.string())),
) as fc.Arbitrary<Change>

const steps = fc
  .array(fc.array(change, { maxLength: 4 }), { minLength: 1, maxLength: 30 })
  .map((all) =>
    all.map(
      (changes, index): Step => ({
        seq: index + 1,
        at: index,
        type: null,
        activity: null,
        changes,
      }),
    ),
  )

test('wherever one goes, on whatever way, the board is as the fold has it', () => {
  fc.assert(
    fc.property(steps, fc.array(fc.nat(30)), (all, jumps) => {
      const reel = new Reel()
      for (const step of all) reel.add(step)
      for (const jump of jumps) {
        const position = jump % (all.length + 1)
        reel.go(position)
        const folded: State = new Map()
        for (const { changes } of all.slice(0, position)) fold(folded, changes)
        for (const kind of ['card', 'placement'])
          expect(reel.records(kind)).toEqual(folded.get(kind) ?? new Map())
      }
    }),
  )
})

test('it tells what a move touched, and records kept from before stay as they were', () => {
  const reel = new Reel()
  const step = (seq: number, changes: Change[]): Step => ({
    seq,
    at: seq,
    type: null,
    activity: null,
    changes,
  })
  reel.add(step(1, [['card', 'c1', { text: 'Un jardin' }]]))
  reel.add(step(2, [['card', 'c1', { text: 'Un verger' }]]))
  const late = reel.records('card')
  expect(reel.go(1)).toEqual(new Map([['card', new Set(['c1'])]]))
  expect(late.get('c1')).toEqual({ text: 'Un verger' })
  expect(reel.record('card', 'c1')).toEqual({ text: 'Un jardin' })
})
