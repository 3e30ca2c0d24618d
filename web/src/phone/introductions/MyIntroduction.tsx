import type { Board } from '../../board/board'
import { networks } from '../../board/select'
import { isIntroduced } from '../../board/words'
import { Check, CloudOff, Pen, Sending } from '../../parts/signs/Icon'
import { NetworkSign } from '../../parts/signs/NetworkSign'
import type { Participant } from '../../protocol.gen'
import { t } from '../../words/words'

interface Props {
  board: Board
  person: Participant
  sending: boolean
  /** Where it may be changed. */
  onEdit: (() => void) | undefined
}

/** What the room sees of oneself, and whether it has arrived there. */
export function MyIntroduction({ board, person, sending, onEdit }: Props) {
  if (!isIntroduced(person)) return null
  const order = networks(board)
  const mine = person.networks.flatMap((id) => order.filter(([each]) => each === id))
  return (
    <section class="intro-me" aria-label={t('intro-me')}>
      <p class="intro-name" dir="auto">
        {person.name ?? t('intro-no-name')}
      </p>
      {(person.capacity || person.organisation) && (
        <p dir="auto">{[person.capacity, person.organisation].filter(Boolean).join(' · ')}</p>
      )}
      {mine.length > 0 && (
        <p class="intro-mine">
          {mine.map(([id, network]) => (
            <span key={id}>
              <NetworkSign network={network} nth={order.findIndex(([each]) => each === id)} />
              <span dir="auto">{network.name}</span>
            </span>
          ))}
        </p>
      )}
      <div class="intro-foot">
        <Stage sending={sending} offline={board.connection.value === 'offline'} />
        {onEdit && (
          <button type="button" class="button" onClick={onEdit}>
            <Pen />
            {t('edit')}
          </button>
        )}
      </div>
    </section>
  )
}

/** Whether what one said has reached the room, in words and shape. */
function Stage({ sending, offline }: { sending: boolean; offline: boolean }) {
  const stage = !sending ? 'saved' : offline ? 'kept' : 'sending'
  const Shape = { saved: Check, kept: CloudOff, sending: Sending }[stage]
  return (
    <span class="fate" data-stage={stage} role="status">
      <Shape />
      {t(`intro-${stage}`)}
    </span>
  )
}
