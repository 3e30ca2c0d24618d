import { expect, test } from 'vitest'
import { quoted } from './usePaper'

test('lets no title end a string of CSS', () => {
  expect(quoted('Été 2')).toBe('"Été 2"')
  expect(quoted('"} body { x: url(//y)\n\\').slice(1, -1)).not.toMatch(
    /["{}/():\n]|\\(?![0-9a-f]+ )/,
  )
})
