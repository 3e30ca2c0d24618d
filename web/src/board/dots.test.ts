import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import type { Activity } from '../protocol.gen'
import type { Board } from './board'
import { budgetOf, byDots } from './dots'
import { cardsOf } from './select'

const cards = new Map(
  ['c1', 'c2', 'c3'].map((id, created) => [id, { activity: 'ideas', text: id, created }]),
)
cards.set('m1', { activity: 'map', text: 'm1', created: 0 })

function boardWith(kind: string, records: Map<string, unknown>): Board {
  const rows: Record<string, Map<string, unknown>> = { card: cards, [kind]: records }
  return { rows: (of: string) => signal(rows[of] ?? new Map()) } as unknown as Board
}

test('a budget is of one activity, and never below nothing', () => {
  const votes = new Map(
    [
      { card: 'c1', count: 2 },
      { card: 'c2', count: 1 },
      { card: 'm1', count: 5 },
    ].map((vote) => [`${vote.card}/p1`, vote]),
  )
  const board = boardWith('vote', votes)
  const ideas = (votes_each: number) => ({ votes_each }) as Activity
  expect(budgetOf(board, 'ideas', ideas(5))).toEqual({ each: 5, given: 3, left: 2 })
  expect(budgetOf(board, 'ideas', ideas(1))).toEqual({ each: 1, given: 3, left: 0 })
})

test('cards with the most dots come first, the others as they were', () => {
  const board = boardWith('dots', new Map([['c3', { count: 2 }]]))
  expect(byDots(board, cardsOf(board, 'ideas')).map(([id]) => id)).toEqual(['c3', 'c1', 'c2'])
})
