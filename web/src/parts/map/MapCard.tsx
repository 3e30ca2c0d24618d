import { useComputed } from '@preact/signals'
import { t } from '../../words/words'
import { CardText } from '../CardView'
import { holderColour } from './holder'
import { useSurface } from './surface'

/** A card on a map: it can be taken, and other things can be put on it. */
export function MapCard({ id }: { id: string }) {
  const { board, hand, map } = useSurface()
  const card = board.row('card', id).value
  const mine = useComputed(() => hand.value?.kind === 'card' && hand.value.id === id).value
  const pending = useComputed(() => board.pending.value.has(id)).value
  const color = useComputed(() => holderColour(board, id)).value
  const said = useComputed(() => board.row('placement', `${map}/${id}`).value?.said ?? false).value
  if (!card) return null
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
        aria-description={
          color === null ? (said ? t('say-place') : undefined) : t('map-held-elsewhere')
        }
        data-said={said || undefined}
        data-color={color ?? undefined}
        data-held={color === null ? undefined : ''}
        data-pending={pending || undefined}
      >
        <CardText card={card} />
      </button>
    </li>
  )
}
