import type { Board, Sending } from '../board/board'
import { type Place, placeCard, undo } from '../board/commands'
import type { Layout } from '../board/layout'
import { zones } from '../board/select'
import { Dialog } from '../parts/Dialog'
import { heed } from '../parts/heed'
import { Sign } from '../parts/signs/Sign'
import { toast } from '../parts/toast'
import { themeTitle, Words } from '../parts/Words'
import type { Activity } from '../protocol.gen'
import { t } from '../words/words'
import { NewTheme } from './NewTheme'

interface Props {
  board: Board
  map: string
  /** The ideas to place together, one at least. */
  cards: readonly string[]
  activity: Activity
  layout: Layout
  onClose: () => void
}

/** Where ideas go: a zone, a theme in it, a new theme, or off the map. */
export function PlaceCard({ board, map, cards, activity, layout, onClose }: Props) {
  const [card = '', ...others] = cards
  const text = board.row('card', card).value?.text
  const discord = board.row('discord', `${map}/${card}`).value
  const here = layout.places.get(card)
  if (text === undefined) return null

  function done(sendings: Sending[]) {
    for (const sending of sendings) void heed(board, sending)
    toast(t('phone-placed'), () => {
      for (const { id } of sendings.reverse()) void heed(board, undo(board, id))
    })
    onClose()
  }
  const put = (place: Place) => done(cards.map((each) => placeCard(board, map, each, place)))

  return (
    <Dialog title={t('phone-place-title')} onClose={onClose}>
      <p class="card-text" dir="auto">
        {others.length > 0 ? t('map-several', { count: cards.length }) : <Words text={text} />}
      </p>
      {discord && others.length === 0 && <p>{t('discord-what', { position: discord.position })}</p>}
      <ul class="places">
        {zones(activity).map(([zone, { title: name, sense }]) => (
          <li key={zone} data-sense={sense ?? 'elsewhere'}>
            <button
              type="button"
              class="button"
              aria-pressed={here === `zone:${zone}`}
              onClick={() => put({ zone })}
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
                  onClick={() => put({ zone, cluster })}
                >
                  <span dir="auto">
                    {themeTitle(board.row('cluster', cluster).value?.title ?? '')}
                  </span>
                </button>
              ))}
          </li>
        ))}
      </ul>
      <NewTheme
        board={board}
        map={map}
        cards={cards}
        activity={activity}
        onMade={(sending) => done([sending])}
      />
      {cards.some((each) => layout.places.get(each) !== 'tray') && (
        <button type="button" class="button quiet" onClick={() => put({ zone: null })}>
          {t('phone-off-map')}
        </button>
      )}
    </Dialog>
  )
}
