import type { CommandArgs, CommandName } from '../../protocol.gen'
import type { Predicted } from '../../sync/overlay'
import * as cards from './cards'
import * as clusters from './clusters'
import type { Reading } from './reading'
import * as stances from './stances'
import * as votes from './votes'

type Foreseeing = {
  [N in CommandName]?: (args: CommandArgs[N], reading: Reading) => Predicted[]
}

/** Commands whose effect shows before the server has spoken; the others wait for it. */
const effects: Foreseeing = {
  'board.set': ({ fields }) => [['board', 'board', { ...fields }]],
  'board.spotlight': ({ target }) => [['board', 'board', { spotlight: target }]],
  'activity.set': ({ activity, fields }) => [['activity', activity, { ...fields }]],
  'activity.start': ({ activity }) => [['board', 'board', { activity }]],
  'activity.step': ({ activity, step }) => [['activity', activity, { step }]],
  'activity.reveal': ({ activity, revealed }) => [['activity', activity, { revealed }]],
  'group.set': ({ id, fields }) => [['group', id, { ...fields }]],
  'group.finished': ({ group, finished }) => [['group', group, { finished }]],
  'network.set': ({ id, fields }) => [['network', id, { ...fields }]],
  'participant.set': ({ participant, ...fields }) => [['participant', participant, fields]],
  'card.add': cards.added,
  'card.set': cards.set,
  'card.remove': ({ card }, reading) => cards.removed(card, reading),
  'card.place': cards.placed,
  'cluster.add': clusters.added,
  'cluster.set': clusters.set,
  'cluster.merge': clusters.merged,
  'cluster.dissolve': ({ cluster }, reading) => clusters.dissolved(cluster, reading),
  'stance.take': stances.taken,
  'map.say': stances.said,
  'vote.cast': votes.cast,
}

/** The changes that a command will make here if it is accepted, as far as they can be foreseen. */
export function foresee<N extends CommandName>(
  name: N,
  args: CommandArgs[N],
  reading: Reading,
): Predicted[] {
  return effects[name]?.(args, reading) ?? []
}
