import './collect/collect.css'
import './Wall.css'
import type { Board } from '../board/board'
import { byDots } from '../board/dots'
import { cardsOf } from '../board/select'
import { themeTitle } from '../parts/Words'
import { t } from '../words/words'
import { Paged } from './Paged'
import { WallCard } from './WallCard'

/** So few ideas are set larger. */
const FEW = 9

interface Props {
  board: Board
  /** The activity whose ideas hang here. */
  id: string
  /** Of this group alone. */
  group?: string
}

/** The ideas of an activity, those with the most dots first, then the newest; each with its theme. */
export function Wall({ board, id, group }: Props) {
  const asks = board.row('activity', id).value?.asks ?? []
  const cards = cardsOf(board, id).filter(([, card]) => !group || card.group === group)
  if (cards.length === 0) {
    return (
      <section class="screen-calm">
        <p>{t('wall-empty')}</p>
      </section>
    )
  }
  const items = byDots(board, cards.reverse()).map(([card, record]) => ({
    key: card,
    node: (
      <>
        <Theme board={board} card={card} map={id} />
        <WallCard board={board} id={card} card={record} />
      </>
    ),
  }))
  // Few ideas have the whole wall; projects say who carries them, to be read from afar.
  const looks = ['wall', cards.length <= FEW && 'wall-large', asks.length > 0 && 'wall-projects']
  return (
    <section class="wall-room">
      <Paged
        class={looks.filter(Boolean).join(' ')}
        items={items}
        others={(count) => t('others', { count })}
      />
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
