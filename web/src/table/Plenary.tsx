import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { Board } from '../board/board'
import { MapSurface } from '../parts/map/MapSurface'
import { Revealed } from '../parts/revealed/Revealed'
import type { Activity } from '../protocol.gen'
import { t } from '../words/words'

interface Props {
  board: Board
  id: string
  activity: Activity
  children: ComponentChildren
}

/** The revealed map on a table's device: what the voices say, or the map to arrange by hand. */
export function Plenary({ board, id, activity, children }: Props) {
  const byHand = useSignal(false)
  return (
    <div class="plenary">
      <fieldset class="row" aria-label={t('phone-views')}>
        {([false, true] as const).map((each) => (
          <button
            type="button"
            class="button"
            key={String(each)}
            aria-pressed={byHand.value === each}
            onClick={() => {
              byHand.value = each
            }}
          >
            {t(each ? 'map-arranged' : 'map-worked')}
          </button>
        ))}
      </fieldset>
      {byHand.value ? (
        <MapSurface board={board} map={id}>
          {children}
        </MapSurface>
      ) : (
        <div class="plenary-list">
          <Revealed board={board} id={id} activity={activity} />
        </div>
      )}
    </div>
  )
}
