import { expect, test } from 'vitest'
import { saidOf, unsaid } from './draft'

const known = { ...saidOf(undefined), name: 'Léa', keywords: ['réseau', 'paix'] }

test('only what the room does not know is said', () => {
  expect(unsaid({}, known)).toEqual({})
  expect(unsaid({ name: 'Léa ', keywords: ['réseau', '', ' paix'] }, known)).toEqual({})
  expect(unsaid({ name: '', keywords: ['paix'] }, known)).toEqual({ name: '', keywords: ['paix'] })
  expect(unsaid({ networks: ['libre'] }, known)).toEqual({ networks: ['libre'] })
})
