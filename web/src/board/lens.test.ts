import { expect, test } from 'vitest'
import { look } from './lens'
import type { Position } from './voices'

function row(card: string, libre: Position, durable: Position, other: Position) {
  const positions = new Map<string, Position>([
    ['libre', libre],
    ['durable', durable],
    ['other', other],
  ])
  return [card, positions] as const
}

const pair = new Set(['libre', 'durable'])

test('shows what the chosen voices share and the others do not', () => {
  const rows = [
    row('alone', 'shared', 'shared', 'absent'),
    row('all', 'shared', 'shared', 'shared'),
    row('one', 'shared', 'particular', 'absent'),
    row('unheard elsewhere', 'shared', 'shared', 'silent'),
  ]
  expect(look(pair, rows)).toEqual({ alone: ['alone', 'unheard elsewhere'], withOthers: ['all'] })
})

test('shows nothing through fewer than two voices', () => {
  const rows = [row('a', 'shared', 'absent', 'absent')]
  expect(look(new Set(['libre']), rows)).toEqual({ alone: [], withOthers: [] })
})
