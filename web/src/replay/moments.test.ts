import { expect, test } from 'vitest'
import type { Step } from '../board/recording'
import type { Change } from '../protocol.gen'
import { Moments } from './moments'
import { Reel } from './reel'

/** The moments of a few events. */
function momentsOf(
  ...events: [type: string | null, activity: string | null, ...changes: Change[]][]
) {
  const reel = new Reel()
  const moments = new Moments(reel)
  for (const [index, [type, activity, ...changes]] of events.entries()) {
    const step: Step = { seq: index + 1, at: index, type, activity, changes }
    reel.add(step)
    moments.take(step, step.seq)
  }
  return moments.all
}

const group: Change = ['group', 't3', { name: 'Table 3', remote: false }]
const activity: Change = [
  'activity',
  'carte',
  {
    title: 'Cartographie',
    revealed: false,
    steps: [{ key: 'sort', title: 'Nos tables trient' }],
    step: null,
  },
]

test('activities, steps and reveals are moments, by their titles', () => {
  const all = momentsOf(
    ['board.made', null, group, activity],
    ['activity.started', 'carte', ['board', 'board', { activity: 'carte' }]],
    ['activity.stepped', 'carte', ['activity', 'carte', { step: 'sort' }]],
    ['activity.revealed', 'carte', ['activity', 'carte', { revealed: true }]],
  )
  expect(all).toEqual([
    { position: 2, kind: 'started', values: { title: 'Cartographie' } },
    {
      position: 3,
      kind: 'stepped',
      values: { title: 'Nos tables trient', activity: 'Cartographie' },
    },
    { position: 4, kind: 'revealed', values: { title: 'Cartographie' } },
  ])
})

test('a theme says whose it is and of how many ideas; what nobody saw is no moment', () => {
  const all = momentsOf(
    ['board.made', null, group, activity],
    [
      'cluster.added',
      'carte',
      ['cluster', 'k', { map: 'carte/t3', title: 'Réparer' }],
      ['placement', 'carte/t3/c1', { cluster: 'k' }],
      ['placement', 'carte/t3/c2', { cluster: 'k' }],
    ],
    [null, 'carte'],
  )
  expect(all).toEqual([
    {
      position: 2,
      kind: 'clustered',
      values: { count: 2, title: 'Réparer', group: 'Table 3', remote: 'no' },
    },
  ])
})
