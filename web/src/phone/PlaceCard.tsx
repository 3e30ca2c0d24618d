import type { Board, Sending } from '../board/board'
import { placeCard, undo } from '../board/commands'
import type { Layout } from '../board/layout'
import { zones } from '../board/select'
import { Dialog } from '../parts/Dialog'
import { heed } from '../parts/heed'
import { Sign } from '../parts/signs/Sign'
import { toast } from '../parts/toast'
import type { Activity } from '../protocol.gen'
import { t } from '../words/words'
import { NewTheme } from './NewTheme'

interface Props {
  board: Board
  map: string
  card: string
  activity: Activity
  layout: Layout
  onClose: () => void
}

/** Where an idea goes: a zone, a theme in it, a new theme, or off the map. */
export function PlaceCard({ board, map, card, activity, layout, onClose }: Props) {
  const record = board.row('card', card).value
  const here = layout.places.get(card)
  if (!record) return null

  function done(sending: Sending) {
    void heed(board, sending)
    toast(t('phone-placed'), () => heed(board, undo(board, sending.id)))
    onClose()
  }

  return (
    <Dialog title={t('phone-place-title')} onClose={onClose}>
      <p class="card-text" dir="auto">
        {record.text}
      </p>
      <ul class="places">
        {zones(activity).map(([zone, { title: name, sense }]) => (
          <li key={zone} data-sense={sense ?? 'elsewhere'}>
            <button
              type="button"
              class="button"
              aria-pressed={here === `zone:${zone}`}
              onClick={() => done(placeCard(board, map, card, { zone }))}
            >
              <Sign sense={sense ?? 'elsewhere'} />
              {name}
            </button>
            {layout.zones
              .find(({ id }) => id === zone)
              ?.clusters.map(({ id: cluster }) => (
                <button
                  type="button"
                  class="button quiet places-cluster"
                  key={cluster}
                  aria-pressed={here === `cluster:${cluster}`}
                  onClick={() => done(placeCard(board, map, card, { zone, cluster }))}
                >
                  <span dir="auto">{board.row('cluster', cluster).value?.title}</span>
                </button>
              ))}
          </li>
        ))}
      </ul>
      <NewTheme board={board} map={map} card={card} activity={activity} onMade={done} />
      {here !== 'tray' && (
        <button
          type="button"
          class="button quiet"
          onClick={() => done(placeCard(board, map, card, { zone: null }))}
        >
          {t('phone-off-map')}
        </button>
      )}
    </Dialog>
  )
}
