import type { Board } from '../board/board'
import { CardView } from '../parts/CardView'
import { themeTitle } from '../parts/Words'
import { t } from '../words/words'
import { Paged } from './Paged'

/** A theme, alone and large, with its ideas. */
export function SpotCluster({ board, id }: { board: Board; id: string }) {
  const cluster = board.row('cluster', id).value
  if (!cluster) return null
  const sense = board.row('activity', cluster.map.split('/')[0] ?? '').value?.zones[
    cluster.zone ?? ''
  ]?.sense
  const cards = [...board.rows('placement').value.values()]
    .filter((placement) => placement.cluster === id)
    .sort((a, b) => a.rank - b.rank)
    .map((placement) => placement.card)
  const items = cards.flatMap((card) => {
    const record = board.row('card', card).value
    return record ? [{ key: card, node: <CardView card={record} plain /> }] : []
  })
  return (
    <section class="spot" data-sense={sense ?? undefined}>
      <h2 dir="auto">{themeTitle(cluster.title)}</h2>
      <div class="wall-room">
        <Paged class="wall wall-large" items={items} others={(count) => t('others', { count })} />
      </div>
    </section>
  )
}
