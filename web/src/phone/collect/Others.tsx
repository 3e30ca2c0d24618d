import { useSignal } from '@preact/signals'
import type { Board } from '../../board/board'
import { cardsOf, countOf, isMine } from '../../board/select'
import { zoned } from '../../board/zoned'
import { About } from '../../parts/about/About'
import { CardView } from '../../parts/CardView'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'
import { WonderHere } from '../surprise/WonderHere'
import { useDigest } from '../useDigest'

/** So many of the others' ideas at first, the newest: drawing hundreds keeps an old phone busy. */
const SHOWN = 50

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** The others' ideas, by zone; while they are hidden, how many there are. */
export function Others({ board, id, activity }: Props) {
  const others = cardsOf(board, id).filter(([, card]) => !isMine(board, card))
  const count = countOf(board, id)
  const shown = useSignal(SHOWN)
  useDigest(count)
  if (others.length === 0) {
    return activity.revealed ? null : <p class="quiet-text">{t('phone-hidden', { count })}</p>
  }
  const latest = others.slice(-shown.value).reverse()
  return (
    <section class="phone-cards" aria-labelledby="others">
      <h2 id="others">
        {activity.kind === 'surprise'
          ? t('wonder-others', { count: others.length })
          : t(activity.revealed ? 'phone-others' : 'phone-others-here', { count: others.length })}
      </h2>
      {zoned(board, id, activity, latest).map(({ key, title, cards }) => (
        <section class="phone-zone" key={key}>
          {Object.keys(activity.zones).length > 0 && (
            <h3>
              <b dir="auto">{title ?? t('zone-none')}</b> <span>{cards.length}</span>
            </h3>
          )}
          <ul>
            {cards.map(([card, record]) => (
              <li key={card}>
                <CardView
                  card={record}
                  before={<About board={board} about={record.about} activity={id} />}
                >
                  <WonderHere board={board} about={card} text={record.text} />
                </CardView>
              </li>
            ))}
          </ul>
        </section>
      ))}
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
