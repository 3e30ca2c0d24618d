import { expect, test } from 'vitest'
import { shifts } from './shifts'

test('tells what lies elsewhere than before, and where it was', () => {
  const before = new Map([
    ['a', 'x'],
    ['b', 'x'],
    ['heard', 'nowhere'],
  ])
  const after = new Map([
    ['a', 'y'],
    ['heard', 'y'],
    ['b', 'x'],
    ['new', 'y'],
  ])
  expect([...shifts(before, after, 'nowhere')]).toEqual([['a', 'x']])
})

test('says nothing where very many move at once', () => {
  const all = (where: string) => new Map(Array.from({ length: 40 }, (_, n) => [`${n}`, where]))
  expect(shifts(all('x'), all('y'), 'nowhere').size).toBe(0)
})
