import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { ANSWERS } from '../board/answers'
import type { Board } from '../board/board'
import { handsOf } from '../board/hands'
import { readableOf } from '../board/select'
import { CardText } from '../parts/CardView'
import { Empty } from '../parts/Empty'
import { CountHands } from '../parts/map/CountHands'
import { StanceSign } from '../parts/signs/StanceSign'
import type { Card } from '../protocol.gen'
import { t } from '../words/words'

interface Props {
  board: Board
  id: string
  group: string
  children: ComponentChildren
}

/** While people answer on their phones: the cards, to count the hands of those who have none. */
export function ForOthers({ board, id, group, children }: Props) {
  const counting = useSignal<string | null>(null)
  const cards = readableOf(board, id)
  return (
    <div class="for-others">
      <aside>
        <p>{t('table-situates')}</p>
        <p class="quiet-text">{t('table-hands')}</p>
        {children}
      </aside>
      {cards.length === 0 ? (
        <Empty>{t('tray-empty')}</Empty>
      ) : (
        <ul>
          {cards.map(([card, record]) => (
            <li key={card}>
              <button
                type="button"
                class="card"
                aria-haspopup="dialog"
                onClick={() => {
                  counting.value = card
                }}
              >
                <CardText card={record as Card} plain />
                <Counted board={board} card={card} group={group} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {counting.value && (
        <CountHands
          board={board}
          card={counting.value}
          group={group}
          onClose={() => (counting.value = null)}
        />
      )}
    </div>
  )
}

/** The hands counted so far on a card. */
function Counted({ board, card, group }: { board: Board; card: string; group: string }) {
  const counts = handsOf(board, card, group)
  if (!counts) return null
  return (
    <span class="counted">
      {ANSWERS.map(({ value, says }) => (
        <span key={value} data-stance={value}>
          <StanceSign value={value} />
          {counts[value]}
          <span class="unseen"> {t(says)}</span>
        </span>
      ))}
    </span>
  )
}
