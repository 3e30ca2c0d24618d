import { useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import { removeCard, undo } from '../board/commands'
import { ownGroup } from '../board/seat'
import { fateOf, isMine, isOpen, writtenIn } from '../board/select'
import { CardView } from '../parts/CardView'
import { Empty } from '../parts/Empty'
import { heed } from '../parts/heed'
import { toast } from '../parts/toast'
import { cardWords } from '../parts/Words'
import type { Activity, Card } from '../protocol.gen'
import { t } from '../words/words'
import { EditCard } from './ahead'
import { Fate } from './Fate'

interface Props {
  board: Board
  id: string
  activity: Activity
  /** How these are called, and what stands where there is none. */
  title?: string
  empty?: string
}

/** What one wrote, the latest first, and what became of it. */
export function MyCards({ board, id, activity, title, empty }: Props) {
  const mine = writtenIn(board, id).filter(([, card]) => isMine(board, card))
  if (mine.length === 0 && !isOpen(board, activity)) return null
  return (
    <section class="phone-cards" aria-labelledby="mine">
      <h2 id="mine">{title ?? t('phone-mine')}</h2>
      {mine.length === 0 && <Empty>{empty ?? t('phone-mine-empty')}</Empty>}
      <ul>
        {mine.reverse().map(([card, record]) => (
          <li key={card}>
            <MyCard board={board} id={card} card={record} map={id} activity={activity} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface CardProps extends Props {
  card: Card
  map: string
}

function MyCard({ board, id, card, map, activity }: CardProps) {
  const editing = useSignal(false)
  const group = activity.scope === 'groups' && ownGroup(board)
  const fate = fateOf(board, id, group ? `${map}/${group}` : map, activity)
  const underWay = fate.stage === 'sending' || fate.stage === 'kept'
  if (editing.value) {
    const done = () => (editing.value = false)
    return <EditCard board={board} of={map} activity={activity} id={id} card={card} onDone={done} />
  }
  return (
    <CardView
      card={card}
      pending={underWay}
      fate={
        <>
          <Fate fate={fate} />
          {isOpen(board, activity) && (
            <span class="my-card-hands">
              <button
                type="button"
                class="button quiet"
                aria-label={t('phone-edit', { text: cardWords(card.text) })}
                onClick={() => {
                  editing.value = true
                }}
              >
                {t('edit')}
              </button>
              <button
                type="button"
                class="button quiet"
                aria-label={t('phone-take-back', { text: cardWords(card.text) })}
                onClick={() => takeBack(board, id)}
              >
                {t('take-back')}
              </button>
            </span>
          )}
        </>
      }
    />
  )
}

/** Take back an idea at once, even without a network, with a way to put it back. */
function takeBack(board: Board, id: string): void {
  const sending = removeCard(board, id)
  void heed(board, sending)
  toast(t('card-taken-off'), () => heed(board, undo(board, sending.id)))
}
