import type { Board } from '../../board/board'
import { budgetOf, giveDots, ownDots } from '../../board/dots'
import { isMine, isOpen, readableOf } from '../../board/select'
import { zoned } from '../../board/zoned'
import { announce } from '../../parts/announce'
import { CardText } from '../../parts/CardView'
import { Empty } from '../../parts/Empty'
import { heed } from '../../parts/heed'
import { Minus, Plus } from '../../parts/signs/Icon'
import type { Activity, Card } from '../../protocol.gen'
import { t } from '../../words/words'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** The ideas, each with how many dots one gives it, and how many are left. */
export function Ballot({ board, id, activity }: Props) {
  const { each, given, left } = budgetOf(board, id, activity)
  const parts = zoned(board, id, activity, readableOf(board, id))
  const over = given - each
  if (parts.length === 0) return <Empty>{t('dots-empty')}</Empty>
  return (
    <div class="ballot">
      <div class="ballot-left">
        <p>{over > 0 ? t('ballot-over', { count: over }) : t('ballot-left', { left, each })}</p>
        <p class="ballot-dots" aria-hidden="true">
          {Array.from({ length: Math.min(each, 20) }, (_, n) => (
            <i key={n} data-given={n < given || undefined} />
          ))}
        </p>
      </div>
      <p class="quiet-text">{t('ballot-secret')}</p>
      {parts.map(({ key, title, cards }) => (
        <section key={key} aria-label={title ?? t('dots-ranking')}>
          {title && <h2 dir="auto">{title}</h2>}
          <ul>
            {cards.map(([card, record]) => (
              <li key={card}>
                <Choice
                  board={board}
                  id={card}
                  card={record}
                  left={left}
                  open={isOpen(board, activity)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

interface ChoiceProps {
  board: Board
  id: string
  card: Card
  left: number
  open: boolean
}

/** One idea: a dot less, how many, a dot more. */
function Choice({ board, id, card, left, open }: ChoiceProps) {
  const count = ownDots(board, id)
  const give = (by: number, may: boolean) => () => {
    if (!may) return
    void heed(board, giveDots(board, id, count + by))
    announce(t('ballot-given', { count: count + by, left: left - by }))
  }
  const fewer = open && count > 0
  const more = open && left > 0
  return (
    <article class="card ballot-card" data-given={count > 0 || undefined}>
      <div>
        <CardText card={card} />
        {isMine(board, card) && <p class="quiet-text">{t('phone-own')}</p>}
      </div>
      <div class="ballot-hands">
        <button
          type="button"
          class="button icon-only"
          aria-label={t('ballot-less', { text: card.text })}
          aria-disabled={!fewer}
          onClick={give(-1, fewer)}
        >
          <Minus />
        </button>
        <output aria-label={t('dots-own', { count })}>{count}</output>
        <button
          type="button"
          class="button icon-only"
          aria-label={t('ballot-more', { text: card.text })}
          aria-disabled={!more}
          onClick={give(1, more)}
        >
          <Plus />
        </button>
      </div>
    </article>
  )
}
