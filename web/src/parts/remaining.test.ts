import { expect, test } from 'vitest'
import { remaining } from './remaining'

test('a begun minute counts whole', () => {
  expect(remaining({ ends: 1_000_000 + 61_000, left: null }, 1_000_000)).toMatchObject({
    stage: 'calm',
    minutes: 2,
  })
})

test('the last minute is told by the second', () => {
  expect(remaining({ ends: 42_000, left: null }, 0)).toMatchObject({ stage: 'last', clock: '0:42' })
})

test('a timer that has run out stays at nothing', () => {
  expect(remaining({ ends: 5_000, left: null }, 9_000)).toEqual({
    stage: 'over',
    minutes: 0,
    clock: '0:00',
  })
})

test('a paused timer keeps what is left, whatever the hour', () => {
  expect(remaining({ ends: null, left: 300_000 }, 9e12)).toMatchObject({
    stage: 'paused',
    minutes: 5,
  })
})
