import { expect, test } from 'vitest'
import { nameOf } from './target'

test('a target has a name in the page', () => {
  expect(nameOf({ kind: 'zone', id: 'convergence' })).toBe('zone:convergence')
  expect(nameOf({ kind: 'tray' })).toBe('tray')
})
