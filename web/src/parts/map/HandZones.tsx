import { zones } from '../../board/select'
import { t } from '../../words/words'
import { Sign } from '../signs/Sign'
import { release } from './hands'
import { put } from './move'
import { useSurface } from './surface'
import type { Held } from './target'

/** On a narrow screen: the zones as buttons, beside the thing in hand. */
export function HandZones({ held }: { held: Held }) {
  const surface = useSurface()
  const activity = surface.activity.value
  if (!activity) return null
  return (
    <div class="map-hand-zones">
      {zones(activity).map(([id, { title, sense }]) => (
        <button
          key={id}
          type="button"
          class="button"
          data-sense={sense ?? 'none'}
          onClick={() => {
            release(surface)
            put(surface, held, { kind: 'zone', id }, t('phone-placed'))
          }}
        >
          {sense && <Sign sense={sense} />}
          <span dir="auto">{title}</span>
        </button>
      ))}
    </div>
  )
}
