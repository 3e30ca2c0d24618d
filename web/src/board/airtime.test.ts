import { expect, test } from 'vitest'
import { airtime } from './airtime'
import { arrange, type Entry } from './senses'
import type { Heard, Position } from './voices'

function heard(...positions: Position[]): Heard[] {
  return positions.map((position, n) => ({
    voice: { id: `t${n}`, name: `Table ${n}`, color: n },
    tally: { shared: 0, not_ours: 0, opposed: 0, position },
  }))
}

function entry(card: string, sense: Entry['sense']): Entry {
  return { card, verdict: undefined, sense, placed: false, theme: null, rank: 0 }
}

test('tells silent voices, unseen cards and voices in no convergence', () => {
  const all = arrange([entry('a', 'convergence'), entry('b', 'unheard')])
  const rows = [
    ['a', true, heard('shared', 'absent', 'silent')],
    ['b', false, heard('silent', 'silent', 'silent')],
    ['answered by too few to be heard', true, heard('silent', 'silent', 'silent')],
    ['placed by a table', false, heard('silent', 'absent', 'silent')],
  ] as const
  expect(airtime(all, rows)).toEqual({ silent: ['t2'], unseen: ['b'], apart: ['t1'] })
})

test('nobody stands apart where nothing converges', () => {
  const rows = [['a', true, heard('shared', 'opposed')]] as const
  expect(airtime(arrange([entry('a', 'divergence')]), rows).apart).toEqual([])
})
