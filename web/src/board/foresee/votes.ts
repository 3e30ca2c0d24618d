import type { VoteCast } from '../../protocol.gen'
import type { Predicted } from '../../sync/overlay'
import type { Reading } from './reading'

/** Only its owner sees a vote: it can be foreseen on their own phone alone. */
export function cast({ card, count }: VoteCast, { you }: Reading): Predicted[] {
  const participant = you?.participant
  if (!participant) return []
  const id = `${card}/${participant}`
  return count ? [['vote', id, { card, participant, count }, true]] : [['vote', id, null]]
}
