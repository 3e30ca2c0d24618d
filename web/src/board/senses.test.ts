import { expect, test } from 'vitest'
import type { Placement, SenseOf, Zone } from '../protocol.gen'
import { arrange, byTheme, type Entry, entry, placesOf } from './senses'

const zones: Record<string, Zone> = {
  together: { title: 'Together', sense: 'convergence', order: 0 },
  away: { title: 'Away', sense: 'elsewhere', order: 1 },
  plain: { title: 'Plain', sense: null, order: 2 },
}

function verdict(sense: SenseOf['sense'], consensus = 0, spread = 0): SenseOf {
  return { sense, polarity: 'for', reserve: [], consensus, spread }
}

function placement(zone: string | null, rank = 0, cluster: string | null = null): Placement {
  return { map: 'm', card: 'c', zone, cluster, rank, said: false, by: null }
}

function worked(card: string, sense: SenseOf, theme: string | null = null): Entry {
  return { ...entry(card, sense, undefined, zones), theme }
}

const ids = (entries: readonly Entry[]) => entries.map(({ card }) => card)

test('what nobody has been heard on is unheard', () => {
  expect(entry('c', undefined, undefined, zones)).toMatchObject({ sense: 'unheard', placed: false })
})

test('a place by hand comes before what was worked out', () => {
  const laid = entry('c', verdict('divergence'), placement('together'), zones)
  expect(laid).toMatchObject({ sense: 'convergence', placed: true })
})

test('a place without a sense leaves what was worked out', () => {
  for (const zone of [null, 'plain', 'gone']) {
    const laid = entry('c', verdict('bridge'), placement(zone), zones)
    expect(laid).toMatchObject({ sense: 'bridge', placed: false })
  }
})

test('places by hand stand first, in their rank, then the strongest', () => {
  const all = arrange([
    worked('weak', verdict('convergence', 0.1)),
    worked('strong', verdict('convergence', 0.9)),
    entry('second', undefined, placement('together', 2), zones),
    entry('first', verdict('unheard'), placement('together', 1), zones),
  ])
  expect(ids(all.convergence)).toEqual(['first', 'second', 'strong', 'weak'])
})

test('bridges stand before particularities; those go by how far voices lie apart', () => {
  const all = arrange([
    worked('near', verdict('particularity', 0.9, 0.2)),
    worked('far', verdict('particularity', 0.1, 0.6)),
    worked('bridge', verdict('bridge', 0.01)),
  ])
  expect(ids(all.between)).toEqual(['bridge', 'far', 'near'])
})

test('the same strength goes by id, whatever came first', () => {
  const pair = [worked('b', verdict('divergence')), worked('a', verdict('divergence'))]
  expect(ids(arrange(pair).divergence)).toEqual(['a', 'b'])
  expect(ids(arrange(pair.reverse()).divergence)).toEqual(['a', 'b'])
})

test('what has no column stands apart', () => {
  const all = arrange([
    worked('u', verdict('unheard')),
    worked('n', verdict('undecided')),
    entry('e', verdict('convergence'), placement('away'), zones),
  ])
  expect([ids(all.unheard), ids(all.undecided), ids(all.elsewhere)]).toEqual([['u'], ['n'], ['e']])
  expect([...placesOf(all)]).toContainEqual(['e', 'elsewhere'])
})

test('themes keep their cards together, after those in none', () => {
  const list = [
    worked('a', verdict('convergence'), 'x'),
    worked('b', verdict('convergence')),
    worked('c', verdict('convergence'), 'y'),
    worked('d', verdict('convergence'), 'x'),
  ]
  expect(ids(byTheme(list))).toEqual(['b', 'a', 'd', 'c'])
})
