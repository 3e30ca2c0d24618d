import { expect, test } from 'vitest'
import { isolated } from './words'

test('words of another direction keep it to themselves', () => {
  expect(isolated({ name: 'שלום' })).toEqual({ name: '\u2068שלום\u2069' })
  expect(isolated({ name: '𞤀𞤣' })).toEqual({ name: '\u2068𞤀𞤣\u2069' })
  expect(isolated({ name: 'Léa', count: 3 })).toEqual({ name: 'Léa', count: 3 })
})

test('marks that would turn the sentence around them are left out of it', () => {
  expect(isolated({ name: 'a\u2069\u202eb\u2066' })).toEqual({ name: 'ab' })
})
