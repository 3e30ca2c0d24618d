import { expect, test } from 'vitest'
import { arrivals } from './arrivals'

test('only what grew is news', () => {
  expect(arrivals({ a: 2, b: 1 }, { a: 5, b: 1, c: 1 })).toEqual([
    ['a', 3],
    ['c', 1],
  ])
})
