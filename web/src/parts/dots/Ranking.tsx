import type { Board } from '../../board/board'
import { byDots, dotsOf, ownDots } from '../../board/dots'
import { cardsOf } from '../../board/select'
import { zoneOf } from '../../board/zoned'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'
import { CardText } from '../CardView'
import { Empty } from '../Empty'
import { Dots } from './Dots'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** The ideas of an activity, those with the most dots first. */
export function Ranking({ board, id, activity }: Props) {
  const cards = byDots(board, cardsOf(board, id))
  if (cards.length === 0) return <Empty>{t('dots-empty')}</Empty>
  return (
    <ol class="ranking" aria-label={t('dots-ranking')}>
      {cards.map(([card, record]) => {
        const zone = activity.zones[zoneOf(board, id, activity, [card, record]) ?? '']
        const own = ownDots(board, card)
        const where = [zone?.title, own > 0 && t('dots-own', { count: own })].filter(Boolean)
        return (
          <li key={card}>
            <div>
              <CardText card={record} />
            </div>
            <Dots count={dotsOf(board, card)} />
            {where.length > 0 && (
              <p class="ranking-where" dir="auto">
                {where.join(' · ')}
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
