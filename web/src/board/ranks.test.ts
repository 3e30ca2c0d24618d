import { expect, test } from 'vitest'
import { between } from './ranks'

test('a place has a number before, between and after the others', () => {
  expect(between([1, 2, 3], 0)).toBeLessThan(1)
  expect(between([1, 2, 3], 1)).toBe(1.5)
  expect(between([1, 2, 3], 3)).toBeGreaterThan(3)
  expect(between([], 0)).toBe(1)
})
