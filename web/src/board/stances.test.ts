import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import type { Board } from './board'
import { placeAmongPeople } from './stances'

const people = {
  anne: { number: 1, group: 't2' },
  karim: { number: 1, group: 't1' },
  lea: { number: 2, group: 't1' },
  paul: { number: 1, group: null },
  sofia: { number: 2, group: 't2' },
}
const tables = { t1: { order: 1 }, t2: { order: 2 } }

test('everybody has a place of their own: the first of each table, then the second', () => {
  const places = Object.keys(people).map((me) => [placeAmongPeople(boardOf(me)), me])
  expect(Object.fromEntries(places)).toEqual({
    0: 'karim',
    1: 'anne',
    2: 'paul',
    3: 'lea',
    4: 'sofia',
  })
})

function boardOf(me: string): Board {
  const rows = { participant: people, group: tables } as Record<string, object>
  return {
    you: signal({ participant: me }),
    rows: (kind: string) => signal(new Map(Object.entries(rows[kind] ?? {}))),
  } as unknown as Board
}
