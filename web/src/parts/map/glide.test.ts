import { expect, test } from 'vitest'
import { moved } from './glide'

test('what lies elsewhere has moved; what is new or stayed has not', () => {
  const before = new Map([
    ['a', 'tray'],
    ['b', 'zone:one'],
    ['c', 'tray'],
  ])
  const after = new Map([
    ['a', 'zone:one'],
    ['b', 'zone:one'],
    ['d', 'tray'],
  ])
  expect(moved(before, after)).toEqual(['a'])
})

test('a storm of moves does not glide', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `card${index}`)
  const before = new Map(ids.map((id) => [id, 'tray']))
  const after = new Map(ids.map((id) => [id, 'zone:one']))
  expect(moved(before, after)).toEqual([])
})
