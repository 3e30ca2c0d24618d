import { useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import type { ClusterLayout } from '../board/layout'
import { layoutOf } from '../board/layoutOf'
import { countOf, isMine, isOpen } from '../board/select'
import { Discord } from '../parts/Discord'
import { Empty } from '../parts/Empty'
import { Sign } from '../parts/signs/Sign'
import { themeTitle, Words } from '../parts/Words'
import type { Activity } from '../protocol.gen'
import { t } from '../words/words'
import { ChooseBar } from './ChooseBar'
import { PlaceCard } from './PlaceCard'
import { useDigest } from './useDigest'

interface Props {
  board: Board
  id: string
  activity: Activity
  /** Another map than the common one. */
  map?: string
}

/** A map as a list, by zone and by theme; a tap on an idea asks where it goes. */
export function CommonMap({ board, id, activity, map = id }: Props) {
  const placing = useSignal<readonly string[]>([])
  const chosen = useSignal<readonly string[] | null>(null)
  const laid = layoutOf(board, map, activity)
  useDigest(countOf(board, id))
  const choosing = chosen.value !== null
  const tap = (card: string) => {
    if (chosen.value) chosen.value = toggled(chosen.value, card)
    else placing.value = [card]
  }
  const place = isOpen(board, activity) ? tap : undefined
  const list = (cards: string[]) => (
    <Cards board={board} map={map} cards={cards} chosen={chosen.value} onTap={place} />
  )
  const clusters = (all: ClusterLayout[]) =>
    all.map((cluster) => (
      <div class="map-list-cluster" key={cluster.id}>
        <h3>
          <span dir="auto">{themeTitle(board.row('cluster', cluster.id).value?.title ?? '')}</span>{' '}
          <Count of={cluster.cards.length} />
        </h3>
        {list(cluster.cards)}
      </div>
    ))

  const waiting = laid.unplaced.length > 0 && (
    <section>
      <h2>
        {t('phone-unplaced')} <Count of={laid.unplaced.length} />
      </h2>
      {list(laid.unplaced)}
    </section>
  )

  if (laid.places.size === 0) return <Empty>{t('phone-map-empty')}</Empty>
  return (
    <div class="map-list">
      {place && (
        <ChooseBar
          chosen={chosen.value}
          onChoose={(cards) => {
            chosen.value = cards
          }}
          onPlace={(cards) => {
            placing.value = cards
          }}
        />
      )}
      {map !== id && waiting}
      {laid.zones.map(({ id: zone, clusters: inside, loose, count }) => (
        <section key={zone} data-sense={activity.zones[zone]?.sense ?? 'elsewhere'}>
          <h2>
            <Sign sense={activity.zones[zone]?.sense ?? 'elsewhere'} />
            <span dir="auto">{activity.zones[zone]?.title}</span>{' '}
            {count > 0 && <Count of={count} />}
          </h2>
          {clusters(inside)}
          {list(loose)}
          {count === 0 && <p class="quiet-text">{t('phone-zone-empty')}</p>}
        </section>
      ))}
      {laid.clusters.length > 0 && <section>{clusters(laid.clusters)}</section>}
      {map === id && waiting}
      {placing.value.length > 0 && (
        <PlaceCard
          board={board}
          map={map}
          cards={placing.value}
          activity={activity}
          layout={laid}
          onClose={() => {
            placing.value = []
            if (choosing) chosen.value = null
          }}
        />
      )}
    </div>
  )
}

function toggled(cards: readonly string[], card: string): readonly string[] {
  return cards.includes(card) ? cards.filter((each) => each !== card) : [...cards, card]
}

function Count({ of }: { of: number }) {
  return <span class="map-list-count">{of}</span>
}

interface CardsProps {
  board: Board
  map: string
  cards: string[]
  /** While several are chosen: those that are. */
  chosen: readonly string[] | null
  onTap: ((card: string) => void) | undefined
}

function Cards({ board, map, cards, chosen, onTap }: CardsProps) {
  return (
    <ul>
      {cards.map((id) => (
        <li key={id}>
          <CardLine board={board} map={map} id={id} chosen={chosen} onTap={onTap} />
        </li>
      ))}
    </ul>
  )
}

function CardLine({ board, map, id, chosen, onTap }: Omit<CardsProps, 'cards'> & { id: string }) {
  const card = board.row('card', id).value
  if (!card) return null
  const pending = board.pending.value.has(id)
  const said = board.row('placement', `${map}/${id}`).value?.said ?? false
  const words = (
    <>
      <span dir="auto">
        <Words text={card.text} />
      </span>
      {isMine(board, card) && <span class="quiet-text">{t('phone-own')}</span>}
      {said && <span class="map-list-said">{t('say-place')}</span>}
      {board.row('discord', `${map}/${id}`).value && <Discord />}
    </>
  )
  if (!onTap) return <p class="map-list-card">{words}</p>
  return (
    <button
      type="button"
      class="map-list-card"
      data-pending={pending || undefined}
      {...(chosen
        ? { 'aria-pressed': chosen.includes(id) }
        : { 'aria-haspopup': 'dialog' as const })}
      onClick={() => onTap(id)}
    >
      {words}
    </button>
  )
}
