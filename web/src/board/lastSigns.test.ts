import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import type { Board, Presence } from './board'
import { lastSigns } from './lastSigns'

test('a group gives its last sign when it goes, and none once it is back', () => {
  const presence = signal<Presence>({ groups: { t1: 2 }, tables: ['t2'], holding: {} })
  let now = 1_000
  const board = { presence, now: () => now } as unknown as Board
  const signs = lastSigns(board)
  expect([...signs.value]).toEqual([])
  now = 90_000
  presence.value = { groups: { t1: 1 }, tables: [], holding: {} }
  expect([...signs.value]).toEqual([['t2', 90_000]])
  now = 95_000
  presence.value = { groups: {}, tables: [], holding: {} }
  expect(new Map(signs.value)).toEqual(
    new Map([
      ['t1', 95_000],
      ['t2', 90_000],
    ]),
  )
  presence.value = { groups: {}, tables: ['t2'], holding: {} }
  expect([...signs.value]).toEqual([['t1', 95_000]])
  expect(lastSigns(board)).toBe(signs)
})
