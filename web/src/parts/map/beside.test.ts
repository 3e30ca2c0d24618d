import { expect, test } from 'vitest'
import { aim } from './beside'

const card = { kind: 'card', id: 'a' } as const
const over = { kind: 'card', id: 'b' } as const
const box = { top: 100, height: 100 }

test('the middle of a loose card is for putting two together, its edges for their order', () => {
  expect(aim(card, over, 'zone:z', box, 150)).toBe(over)
  expect(aim(card, over, 'zone:z', box, 110)).toMatchObject({ kind: 'beside', side: 'before' })
  expect(aim(card, over, 'zone:z', box, 195)).toMatchObject({ kind: 'beside', side: 'after' })
})

test('in a cluster a card goes before or after another', () => {
  expect(aim(card, over, 'cluster:k', box, 149)).toMatchObject({ side: 'before' })
  expect(aim(card, over, 'cluster:k', box, 151)).toMatchObject({ side: 'after' })
})

test('a card is not put onto itself', () => {
  expect(aim(card, card, 'zone:z', box, 150)).toBeNull()
})

test('what is not placed has no order', () => {
  expect(aim(card, over, 'tray', box, 101)).toBe(over)
})

test('a cluster goes between clusters near their edges, else into them', () => {
  const held = { kind: 'cluster', id: 'k' } as const
  const other = { kind: 'cluster', id: 'l' } as const
  expect(aim(held, other, undefined, box, 105)).toMatchObject({ of: other, side: 'before' })
  expect(aim(held, other, undefined, box, 150)).toBe(other)
  expect(aim(held, over, 'zone:z', box, 101)).toBe(over)
})
