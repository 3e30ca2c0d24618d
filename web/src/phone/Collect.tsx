import { useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import { cardsOf, countOf, isMine, isOpen } from '../board/select'
import { CardView } from '../parts/CardView'
import type { Activity } from '../protocol.gen'
import { t } from '../words/words'
import { MyCards } from './MyCards'
import { useDigest } from './useDigest'
import { Writing } from './Writing'

/** So many of the others' ideas at first, the newest: drawing hundreds keeps an old phone busy. */
const SHOWN = 50

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** Writing ideas, one's own below, the others' where they are shown. */
export function Collect({ board, id, activity }: Props) {
  return (
    <>
      {isOpen(board, activity) && <Writing board={board} id={id} activity={activity} />}
      <MyCards board={board} id={id} activity={activity} />
      <Others board={board} id={id} activity={activity} />
    </>
  )
}

function Others({ board, id, activity }: Props) {
  const others = cardsOf(board, id).filter(([, card]) => !isMine(board, card))
  const count = countOf(board, id)
  const shown = useSignal(SHOWN)
  useDigest(count)
  if (!activity.revealed) {
    return <p class="quiet-text">{t('phone-hidden', { count })}</p>
  }
  if (others.length === 0) return null
  return (
    <section class="phone-cards" aria-labelledby="others">
      <h2 id="others">{t('phone-others', { count: others.length })}</h2>
      <ul>
        {others
          .slice(-shown.value)
          .reverse()
          .map(([card, record]) => (
            <li key={card}>
              <CardView card={record} />
            </li>
          ))}
      </ul>
      {others.length > shown.value && (
        <button
          type="button"
          class="button"
          onClick={() => {
            shown.value *= 4
          }}
        >
          {t('phone-more')}
        </button>
      )}
    </section>
  )
}
