import './collecting.css'
import { useSignal } from '@preact/signals'
import type { Board } from '../../board/board'
import { groups } from '../../board/select'
import { Ranking } from '../../parts/dots/Ranking'
import { groupName } from '../../parts/GroupTile'
import { MapSurface } from '../../parts/map/MapSurface'
import { Write } from '../../parts/Write'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'
import { Votes } from './Votes'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** A collection as facilitators see it: its maps, and the vote on it where dots are given. */
export function Collecting({ board, id, activity }: Props) {
  const ranked = useSignal(false)
  const whose = useSignal<string | null>(null)
  const votes = activity.votes_each > 0
  const apart = activity.scope === 'groups' ? groups(board) : []
  const group = apart.some(([each]) => each === whose.value) ? whose.value : apart[0]?.[0]
  const map = group ? `${id}/${group}` : id
  return (
    <div class="collecting">
      {votes && <Votes board={board} id={id} activity={activity} ranked={ranked} />}
      {votes && ranked.value ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing to go to by keys.
        <section class="collecting-ranking" tabIndex={0} aria-label={t('dots-ranking')}>
          <Ranking board={board} id={id} activity={activity} />
        </section>
      ) : (
        <>
          {apart.length > 0 && (
            <fieldset class="row" aria-label={t('collect-whose')}>
              {apart.map(([each, record]) => (
                <button
                  type="button"
                  class="button"
                  key={each}
                  aria-pressed={each === group}
                  onClick={() => {
                    whose.value = each
                  }}
                >
                  <span dir="auto">{groupName(record)}</span>
                </button>
              ))}
            </fieldset>
          )}
          <MapSurface key={map} board={board} map={map}>
            <Write board={board} activity={id} onBehalf />
          </MapSurface>
        </>
      )}
    </div>
  )
}
