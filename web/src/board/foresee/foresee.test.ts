import { describe, expect, test } from 'vitest'
import type { CommandArgs, CommandName, Kind, RecordOf } from '../../protocol.gen'
import { fold, type State } from '../../sync/fold'
import { Overlay } from '../../sync/overlay'
import { foresee } from './foresee'
import { Inverses } from './inverse'
import type { Reading } from './reading'

const place = { map: 'm', said: false, by: null }

function boardWith(): State {
  return fold(new Map(), [
    ['cluster', 'k', { map: 'm', title: 'K', zone: 'z1', rank: 1, question: null }],
    ['placement', 'm/a', { ...place, card: 'a', zone: 'z1', cluster: 'k', rank: 2 }],
    ['placement', 'm/b', { ...place, card: 'b', zone: 'z2', cluster: null, rank: 1 }],
    ['card', 'a', { activity: 'm', text: 'A' }],
    ['card', 'b', { activity: 'm', text: 'B' }],
  ])
}

/** The records after what is foreseen of a command. */
function foreseen<N extends CommandName>(name: N, args: CommandArgs[N], state = boardWith()) {
  const overlay = new Overlay()
  const predicted = foresee(name, args, reading(state))
  overlay.lay('c', predicted)
  return { record: (kind: string, id: string) => overlay.over(kind, id, state.get(kind)?.get(id)) }
}

function reading(state: State): Reading {
  return {
    you: { role: 'participant', participant: 'p1', group: 'g1', token: 't' },
    now: 5,
    record: <K extends Kind>(kind: K, id: string) =>
      state.get(kind)?.get(id) as unknown as RecordOf[K],
    records: <K extends Kind>(kind: K) =>
      (state.get(kind) ?? new Map()) as unknown as Map<string, RecordOf[K]>,
  }
}

describe('foresee', () => {
  test('a new card is its author’s, and lies in the zone they chose', () => {
    const { record } = foreseen('card.add', { id: 'c', activity: 'm', text: 'C', zone: 'z2' })
    expect(record('card', 'c')).toMatchObject({ text: 'C', author: 'p1', group: 'g1', created: 5 })
    expect(record('placement', 'm/c')).toMatchObject({ zone: 'z2', cluster: null, rank: 2 })
  })

  test('a card in a cluster has the cluster’s zone', () => {
    const { record } = foreseen('card.place', { map: 'm', card: 'b', zone: null, cluster: 'k' })
    expect(record('placement', 'm/b')).toMatchObject({ zone: 'z1', cluster: 'k' })
  })

  test('a card put nowhere is off the map', () => {
    const { record } = foreseen('card.place', { map: 'm', card: 'a', zone: null })
    expect(record('placement', 'm/a')).toBeUndefined()
  })

  test('a card taken back takes its places with it', () => {
    const { record } = foreseen('card.remove', { card: 'a' })
    expect(record('card', 'a')).toBeUndefined()
    expect(record('placement', 'm/a')).toBeUndefined()
  })

  test('a cluster without a zone of its own lies where its first card does', () => {
    const { record } = foreseen('cluster.add', { id: 'n', map: 'm', title: 'N', cards: ['b', 'a'] })
    expect(record('cluster', 'n')).toMatchObject({ title: 'N', zone: 'z2' })
    expect(record('placement', 'm/a')).toMatchObject({ zone: 'z2', cluster: 'n' })
  })

  test('a moved cluster takes its cards along', () => {
    const { record } = foreseen('cluster.set', { cluster: 'k', zone: 'z2' })
    expect(record('cluster', 'k')).toMatchObject({ zone: 'z2', rank: 2 })
    expect(record('placement', 'm/a')).toMatchObject({ zone: 'z2', cluster: 'k' })
  })

  test('a dissolved cluster leaves its cards in the zone', () => {
    const { record } = foreseen('cluster.dissolve', { cluster: 'k' })
    expect(record('cluster', 'k')).toBeUndefined()
    expect(record('placement', 'm/a')).toMatchObject({ zone: 'z1', cluster: null })
  })

  test('a stance is taken for one’s group, and taken back', () => {
    const taken = foreseen('stance.take', { card: 'a', value: 'opposed' })
    expect(taken.record('stance', 'a/p1')).toMatchObject({ value: 'opposed', participant: 'p1' })
    const back = foreseen('stance.take', { card: 'a', value: null })
    expect(back.record('stance', 'a/p1')).toBeUndefined()
  })

  test('dots are one’s own, and taken back', () => {
    const given = foreseen('vote.cast', { card: 'a', count: 2 })
    expect(given.record('vote', 'a/p1')).toEqual({ card: 'a', participant: 'p1', count: 2 })
    expect(foreseen('vote.cast', { card: 'a', count: 0 }).record('vote', 'a/p1')).toBeUndefined()
  })

  test('a card written where groups work apart lies on one’s group’s map', () => {
    const state = fold(boardWith(), [['activity', 'm', { scope: 'groups' }]])
    const { record } = foreseen(
      'card.add',
      { id: 'c', activity: 'm', text: 'C', zone: 'z1' },
      state,
    )
    expect(record('placement', 'm/g1/c')).toMatchObject({ map: 'm/g1', zone: 'z1' })
  })

  test('a place is said until its card moves', () => {
    const { record } = foreseen('map.say', { map: 'm', cards: ['a', 'gone'] })
    expect(record('placement', 'm/a')).toMatchObject({ said: true, zone: 'z1' })
    expect(record('placement', 'm/gone')).toBeUndefined()
    const state = fold(boardWith(), [['placement', 'm/b', { said: true }]])
    const moved = foreseen('card.place', { map: 'm', card: 'b', zone: 'z1' }, state)
    expect(moved.record('placement', 'm/b')).toMatchObject({ said: false })
  })

  test('an undo brings back what was there before', () => {
    const state = boardWith()
    const inverses = new Inverses()
    const predicted = foresee('card.remove', { card: 'a' }, reading(state))
    inverses.remember(
      'c',
      inverses.before(predicted, (kind, id) => state.get(kind)?.get(id)),
    )
    const overlay = new Overlay()
    overlay.lay('c', predicted)
    overlay.lay('u', inverses.of('c'))
    for (const [kind, id] of [
      ['card', 'a'],
      ['placement', 'm/a'],
    ] as const) {
      const before = state.get(kind)?.get(id)
      expect(overlay.over(kind, id, before)).toEqual(before)
    }
  })
})
