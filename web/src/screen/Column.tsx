import type { Board } from '../board/board'
import type { ZoneLayout } from '../board/layout'
import { Sign } from '../parts/signs/Sign'
import { themeTitle } from '../parts/Words'
import type { Zone } from '../protocol.gen'
import { t } from '../words/words'
import { type Item, Paged } from './Paged'
import { WallCard } from './WallCard'

interface Props {
  board: Board
  zone: Zone
  content: ZoneLayout
  /** Said at its foot, besides what does not fit. */
  notes?: readonly string[]
  /** Alone on the screen: its ideas stand in several columns. */
  wide?: boolean
}

/** A zone as a column: its themes and ideas, as many as can be read. */
export function Column({ board, zone, content, notes = [], wide = false }: Props) {
  const { count } = content
  const others = (more: number) => [t('others', { count: more }), ...notes].join(' · ')
  const items = itemsOf(board, content)
  return (
    <section class="common-column" data-sense={zone.sense ?? 'none'}>
      <header>
        {zone.sense && <Sign sense={zone.sense} />}
        <h2 dir="auto">{zone.sense ? t(`sense-${zone.sense}`) : zone.title}</h2>
        <p dir="auto">
          {zone.sense && `${zone.title} · `}
          {t('ideas', { count })}
        </p>
      </header>
      <Paged
        class={wide ? 'wall wall-large' : 'common-list'}
        items={items}
        others={others}
        rest={notes.join(' · ')}
      />
    </section>
  )
}

function itemsOf(board: Board, { clusters, loose }: ZoneLayout): Item[] {
  const inThemes = clusters.flatMap(({ id, cards }) =>
    cards.map((card, index) => ({ card, theme: index === 0 ? id : null })),
  )
  const all = [...inThemes, ...loose.map((card) => ({ card, theme: null }))]
  return all.flatMap(({ card, theme }) => {
    const record = board.row('card', card).value
    const cluster = theme ? board.row('cluster', theme).value : undefined
    if (!record) return []
    const node = (
      <>
        {cluster && (
          <h3 class="common-theme" dir="auto">
            {themeTitle(cluster.title)}
          </h3>
        )}
        <WallCard board={board} id={card} card={record} />
      </>
    )
    return [{ key: card, node }]
  })
}
