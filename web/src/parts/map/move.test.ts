import { signal } from '@preact/signals'
import { beforeEach, expect, test } from 'vitest'
import type { Board } from '../../board/board'
import { put } from './move'
import { createSurface, type Surface } from './surface'

type Rows = Record<string, Record<string, object>>

let sent: [name: string, args: Record<string, unknown>][]
let surface: Surface

beforeEach(() => {
  sent = []
  surface = createSurface(
    boardOf({
      activity: { a: { zones: { ours: { title: 'Ours', sense: null, order: 1 } }, locked: false } },
      card: Object.fromEntries(
        ['free', 'placed', 'grouped'].map((id, created) => [
          id,
          { activity: 'a', text: id, created },
        ]),
      ),
      cluster: { theme: { map: 'a', title: 'Theme', zone: 'ours', rank: 0 } },
      placement: {
        'a/placed': { map: 'a', card: 'placed', zone: 'ours', cluster: null, rank: 1 },
        'a/grouped': { map: 'a', card: 'grouped', zone: 'ours', cluster: 'theme', rank: 2 },
      },
    }),
    'a',
  )
})

test('between two cards, a card gets a rank between theirs', () => {
  const of = { kind: 'card', id: 'placed' } as const
  put(surface, { kind: 'card', id: 'free' }, { kind: 'beside', of, side: 'before' })
  put(surface, { kind: 'card', id: 'grouped' }, { kind: 'beside', of, side: 'after' })
  expect(sent).toEqual([
    ['card.place', { map: 'a', card: 'free', zone: 'ours', cluster: null, rank: 0 }],
    ['card.place', { map: 'a', card: 'grouped', zone: 'ours', cluster: null, rank: 2 }],
  ])
})

test('what is put where it lies already stays', () => {
  const card = { kind: 'card', id: 'placed' } as const
  put(surface, card, { kind: 'beside', of: { ...card }, side: 'after' })
  expect(sent).toEqual([])
})

test('a card goes to a zone, or back to the tray', () => {
  put(surface, { kind: 'card', id: 'free' }, { kind: 'zone', id: 'ours' })
  put(surface, { kind: 'card', id: 'placed' }, { kind: 'tray' })
  expect(sent).toEqual([
    ['card.place', { map: 'a', card: 'free', zone: 'ours', cluster: null }],
    ['card.place', { map: 'a', card: 'placed', zone: null, cluster: null }],
  ])
})

test('a card that waits already is not put back', () => {
  put(surface, { kind: 'card', id: 'free' }, { kind: 'tray' })
  expect(sent).toEqual([])
})

test('a card on a card makes a cluster where that one lies, and its title is asked for', () => {
  put(surface, { kind: 'card', id: 'free' }, { kind: 'card', id: 'placed' })
  const [[name, args] = ['', {}]] = sent
  expect(name).toBe('cluster.add')
  expect(args).toMatchObject({ map: 'a', zone: 'ours', cards: ['placed', 'free'] })
  expect(surface.naming.value).toBe(args.id)
})

test('several cards go together: into a zone, beside another in their order, onto one as a cluster', () => {
  const both = { kind: 'card', id: 'free', others: ['grouped'] } as const
  const place = (card: string, zone: string | null, rank?: number) => [
    'card.place',
    { map: 'a', card, zone, cluster: null, ...(rank === undefined ? {} : { rank }) },
  ]
  put(surface, both, { kind: 'zone', id: 'ours' })
  expect(sent).toEqual([place('free', 'ours'), place('grouped', 'ours')])
  sent = []
  put(surface, both, { kind: 'beside', of: { kind: 'card', id: 'placed' }, side: 'after' })
  expect(sent).toEqual([place('free', 'ours', 2), place('grouped', 'ours', 3)])
  sent = []
  put(surface, both, { kind: 'card', id: 'placed' })
  expect(sent).toMatchObject([['cluster.add', { cards: ['placed', 'free', 'grouped'] }]])
})

test('a card on a card of a cluster joins that cluster', () => {
  put(surface, { kind: 'card', id: 'free' }, { kind: 'card', id: 'grouped' })
  expect(sent).toEqual([['card.place', { map: 'a', card: 'free', zone: 'ours', cluster: 'theme' }]])
})

test('a cluster moves as one, and does not merge with itself', () => {
  put(surface, { kind: 'cluster', id: 'theme' }, { kind: 'card', id: 'placed' })
  put(surface, { kind: 'cluster', id: 'theme' }, { kind: 'cluster', id: 'theme' })
  expect(sent).toEqual([['cluster.set', { cluster: 'theme', zone: 'ours' }]])
})

function boardOf(rows: Rows): Board {
  const kind = (name: string) => new Map(Object.entries(rows[name] ?? {}))
  return {
    you: signal(null),
    presence: signal({ groups: {}, holding: {} }),
    rows: (name: string) => signal(kind(name)),
    row: (name: string, id: string) => signal(kind(name).get(id)),
    send: (name: string, args: Record<string, unknown>) => {
      sent.push([name, args])
      return Promise.resolve({ id: 'command', outcome: 'acked' })
    },
  } as unknown as Board
}
