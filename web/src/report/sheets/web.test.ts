import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import type { Board } from '../../board/board'
import { standalone } from './standalone'
import { webPicture } from './web'

const person = (name: string, named: boolean) => ({
  name,
  named,
  group: null,
  networks: [],
  keywords: [],
  number: 1,
})
const records: Record<string, Record<string, object>> = {
  participant: { p1: person('Léa', true), p2: person('Karim', false) },
  ball: { y1: { holder: 'p2', color: 0, stopped: false } },
  throw: { h1: { ball: 'y1', from: 'p1', to: 'p2', reason: null, number: 1 } },
}
const rowsOf = (kind: string) => new Map(Object.entries(records[kind] ?? {}))
const board = {
  rows: (kind: string) => signal(rowsOf(kind)),
  row: (kind: string, id: string) => signal(rowsOf(kind).get(id)),
} as unknown as Board

test('the web to hang up names those who agreed, and draws all', () => {
  const picture = webPicture(board, 'Territoires')
  const drawing = standalone(picture)
  expect(picture.web?.dots.length).toBe(2)
  expect(drawing).toContain('Léa')
  expect(drawing).not.toContain('Karim')
  expect(standalone(webPicture(board, 'Territoires'))).toBe(drawing)
})
