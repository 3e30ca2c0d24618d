import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import type { Board } from './board'
import { cardsOf, readableOf } from './select'

test('cards whose words were erased keep their place, and nobody is asked about them', () => {
  const card = (text: string, created: number) => ({ activity: 'ideas', text, created })
  const cards = new Map([
    ['c2', card('Des bus', 2)],
    ['c1', card('', 1)],
    ['c3', card('Un four', 3)],
  ])
  const board = { rows: () => signal(cards) } as unknown as Board
  expect(cardsOf(board, 'ideas').map(([id]) => id)).toEqual(['c1', 'c2', 'c3'])
  expect(readableOf(board, 'ideas').map(([id]) => id)).toEqual(['c2', 'c3'])
})
