import { useComputed } from '@preact/signals'
import { dotsOf } from '../../board/dots'
import { t } from '../../words/words'
import { About } from '../about/About'
import { CardText } from '../CardView'
import { Discord } from '../Discord'
import { Dots } from '../dots/Dots'
import { holderColour } from './holder'
import { moverOf } from './mover'
import { type Surface, useSurface } from './surface'
import { includes } from './target'

/** A card on a map: it can be taken, and other things can be put on it. */
export function MapCard({ id }: { id: string }) {
  const surface = useSurface()
  const { board, map, news } = surface
  const card = board.row('card', id).value
  const mine = useComputed(() => isIn(surface, id)).value
  const pending = useComputed(() => board.pending.value.has(id)).value
  const color = useComputed(() => holderColour(board, id)).value
  const said = useComputed(() => board.row('placement', `${map}/${id}`).value?.said ?? false).value
  const suggested = useComputed(() => isSuggested(surface, id)).value
  const discord = board.row('discord', `${map}/${id}`).value
  const isNews = useComputed(() => news.value.has(id)).value
  if (!card) return null
  const by = isNews ? moverOf(board, map, id) : null
  const moved = isNews && (by ? t('map-news-by', { who: by }) : t('map-news'))
  const described = [
    color !== null && t('map-held-elsewhere'),
    said && t('say-place'),
    suggested && t('map-suggested'),
    discord && t('discord-what', { position: discord.position }),
    moved,
  ]
  return (
    <li class="map-item" data-lively={mine || color !== null || undefined}>
      <button
        type="button"
        class="card map-card"
        data-hold={`card:${id}`}
        data-target={`card:${id}`}
        data-stop
        tabIndex={-1}
        aria-pressed={mine}
        aria-description={described.filter(Boolean).join('. ') || undefined}
        data-said={said || undefined}
        data-suggested={suggested || undefined}
        data-news={isNews || undefined}
        data-color={color ?? undefined}
        data-held={color === null ? undefined : ''}
        data-pending={pending || undefined}
      >
        <About board={board} about={card.about} activity={card.activity} />
        <CardText card={card} plain />
        <Dots count={dotsOf(board, id)} />
        {/* In its description, so that its name stays its words. */}
        <span aria-hidden="true">
          {discord && <Discord />}
          {moved && <span class="map-news">{moved}</span>}
        </span>
      </button>
    </li>
  )
}

function isIn({ hand }: Surface, id: string): boolean {
  return hand.value !== null && includes(hand.value, { kind: 'card', id })
}

/** Whether it lies where the voices have it, and no hand has laid it. */
function isSuggested({ board, map, layout }: Surface, id: string): boolean {
  const place = layout.value.places.get(id)
  return place?.startsWith('zone:') === true && !board.row('placement', `${map}/${id}`).value
}
