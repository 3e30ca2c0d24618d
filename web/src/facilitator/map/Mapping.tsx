import './Mapping.css'
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Board } from '../../board/board'
import { momentOf } from '../../board/moments'
import { countOf } from '../../board/select'
import { Empty } from '../../parts/Empty'
import { MapSurface } from '../../parts/map/MapSurface'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'
import { Worked } from './Worked'

interface Props {
  board: Board
  id: string
  activity: Activity
  /** To bring ideas: at the foot of the tray and of what the voices say, and where there is none yet. */
  children: ComponentChildren
}

/** A mapping as facilitators see it: worked out from everybody, or arranged by hand. */
export function Mapping({ board, id, activity, children }: Props) {
  const arranging = useSignal(activity.step === null)
  useEffect(() => {
    arranging.value = activity.step === null
  }, [activity.step])
  const view = (byHand: boolean, words: string) => (
    <button
      type="button"
      class="button"
      aria-pressed={arranging.value === byHand}
      onClick={() => {
        arranging.value = byHand
      }}
    >
      {words}
    </button>
  )
  return (
    <div class="mapping">
      <div class="mapping-views">
        {view(false, t('map-worked'))}
        {view(true, t('map-arranged'))}
        {arranging.value && momentOf(activity) && (
          <p class="quiet-text">{t('map-suggested-what')}</p>
        )}
        {!activity.revealed && <p class="quiet-text">{t('map-not-revealed')}</p>}
      </div>
      {arranging.value ? (
        <MapSurface board={board} map={id}>
          {children}
        </MapSurface>
      ) : countOf(board, id) === 0 ? (
        <Empty>
          <p>{t('mapping-empty')}</p>
          {children}
        </Empty>
      ) : (
        <>
          <Worked board={board} id={id} activity={activity} />
          <div class="row">{children}</div>
        </>
      )}
    </div>
  )
}
