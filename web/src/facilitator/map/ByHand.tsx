import type { Board } from '../../board/board'
import { placeCard } from '../../board/commands'
import { zones } from '../../board/select'
import { heed } from '../../parts/heed'
import { Sign } from '../../parts/signs/Sign'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'

interface Props {
  board: Board
  map: string
  activity: Activity
  card: string
}

/** Lays a card on the plenary map, where its place comes before what is worked out. */
export function ByHand({ board, map, activity, card }: Props) {
  const lies = board.row('placement', `${map}/${card}`).value?.zone ?? null
  const put = (zone: string | null) =>
    heed(board, placeCard(board, map, card, { zone, cluster: null }), t('placed-now'))
  return (
    <fieldset class="facil-by-hand">
      <legend>{t('place-by-hand')}</legend>
      <div class="row">
        {zones(activity).map(([zone, { title, sense }]) => (
          <button
            key={zone}
            type="button"
            class="button"
            data-sense={sense ?? 'none'}
            aria-pressed={lies === zone}
            onClick={() => put(zone)}
          >
            {sense && <Sign sense={sense} />}
            <span dir="auto">{title}</span>
          </button>
        ))}
        {lies !== null && (
          <button type="button" class="button quiet" onClick={() => put(null)}>
            {t('place-worked-out')}
          </button>
        )}
      </div>
    </fieldset>
  )
}
