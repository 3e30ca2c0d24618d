import { expect, test } from 'vitest'
import type { Card, Cluster, Placement, Zone } from '../protocol.gen'
import { layout } from './layout'

const zones: Record<string, Zone> = {
  ours: { title: 'Ours', sense: 'convergence', order: 2 },
  theirs: { title: 'Theirs', sense: null, order: 1 },
}

test('zones come in their order, cards and clusters by rank', () => {
  const laid = layout('a', zones, {
    cards: rows({ one: card(1), two: card(2), three: card(3) }),
    clusters: rows({ late: cluster('ours', 9), early: cluster('ours', 1) }),
    placements: rows({
      'a/one': placement('one', 'ours', null, 5),
      'a/two': placement('two', 'ours', null, 4),
      'a/three': placement('three', 'ours', 'late', 1),
    }),
  })
  expect(laid.zones.map((zone) => zone.id)).toEqual(['theirs', 'ours'])
  expect(laid.zones[1]).toEqual({
    id: 'ours',
    clusters: [
      { id: 'early', cards: [] },
      { id: 'late', cards: ['three'] },
    ],
    loose: ['two', 'one'],
    count: 3,
  })
})

test('what has no place waits, the oldest first; other activities and maps are not here', () => {
  const laid = layout('a', zones, {
    cards: rows({ young: card(9), old: card(1), else: card(2, 'b') }),
    clusters: rows({}),
    placements: rows({ 'a/g/old': placement('old', 'ours', null, 0, 'a/g') }),
  })
  expect(laid.unplaced).toEqual(['old', 'young'])
  expect(laid.places.has('else')).toBe(false)
})

test('a card whose zone is gone waits again; clusters without a zone stand apart', () => {
  const laid = layout('a', zones, {
    cards: rows({ lost: card(1), kept: card(2) }),
    clusters: rows({ theme: cluster(null, 0) }),
    placements: rows({
      'a/lost': placement('lost', 'gone', null, 0),
      'a/kept': placement('kept', null, 'theme', 0),
    }),
  })
  expect(laid.unplaced).toEqual(['lost'])
  expect(laid.clusters).toEqual([{ id: 'theme', cards: ['kept'] }])
})

test('what no hand has laid lies where it is suggested, after what hands have laid', () => {
  const laid = layout(
    'a',
    zones,
    {
      cards: rows({ free: card(1), moved: card(2), kept: card(3), unheard: card(4) }),
      clusters: rows({ theme: cluster(null, 0) }),
      placements: rows({
        'a/moved': placement('moved', 'ours', null, 0),
        'a/kept': placement('kept', null, 'theme', 0),
      }),
    },
    new Map([
      ['free', 'ours'],
      ['moved', 'theirs'],
      ['theme', 'ours'],
      ['kept', 'theirs'],
    ]),
  )
  const ours = laid.zones.find(({ id }) => id === 'ours')
  expect(ours?.loose).toEqual(['moved', 'free'])
  expect(ours?.clusters).toEqual([{ id: 'theme', cards: ['kept'] }])
  expect(ours?.count).toBe(3)
  expect(laid.places.get('free')).toBe('zone:ours')
  expect(laid.unplaced).toEqual(['unheard'])
})

function rows<T>(records: Record<string, T>): Map<string, T> {
  return new Map(Object.entries(records))
}

function card(created: number, activity = 'a'): Card {
  return { activity, text: '', created } as Card
}

function cluster(zone: string | null, rank: number): Cluster {
  return { map: 'a', title: '', zone, rank, question: null, sources: [] }
}

function placement(
  id: string,
  zone: string | null,
  cluster: string | null,
  rank: number,
  map = 'a',
) {
  return { map, card: id, zone, cluster, rank, said: false, by: null } as Placement
}
