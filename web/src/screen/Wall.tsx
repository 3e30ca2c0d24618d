import './Wall.css'
import type { Board } from '../board/board'
import { cardsOf } from '../board/select'
import { CardView } from '../parts/CardView'
import { themeTitle } from '../parts/Words'
import { t } from '../words/words'
import { Paged } from './Paged'

interface Props {
  board: Board
  /** The activity whose ideas hang here. */
  id: string
  /** Of this group alone. */
  group?: string
}

/** The ideas of an activity, the newest first, each with its theme. */
export function Wall({ board, id, group }: Props) {
  const cards = cardsOf(board, id).filter(([, card]) => !group || card.group === group)
  if (cards.length === 0) {
    return (
      <section class="screen-calm">
        <p>{t('wall-empty')}</p>
      </section>
    )
  }
  const items = cards.reverse().map(([card, record]) => ({
    key: card,
    node: (
      <>
        <Theme board={board} card={card} map={id} />
        <CardView card={record} />
      </>
    ),
  }))
  return (
    <section class="wall-room">
      <Paged class="wall" items={items} others={(count) => t('others', { count })} />
    </section>
  )
}

function Theme({ board, card, map }: { board: Board; card: string; map: string }) {
  const cluster = board.row('placement', `${map}/${card}`).value?.cluster
  const theme = cluster ? board.row('cluster', cluster).value : undefined
  return theme ? (
    <p class="wall-theme" dir="auto">
      {themeTitle(theme.title)}
    </p>
  ) : null
}
