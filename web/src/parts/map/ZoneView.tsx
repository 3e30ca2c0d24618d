import type { ZoneLayout } from '../../board/layout'
import type { Zone } from '../../protocol.gen'
import { t } from '../../words/words'
import { Empty } from '../Empty'
import { Light } from '../signs/Icon'
import { Sign } from '../signs/Sign'
import { CardList } from './CardList'
import { ClusterView } from './ClusterView'
import { spotlight } from './move'
import { PutHere } from './PutHere'
import { useSurface } from './surface'

interface Props {
  zone: Zone
  content: ZoneLayout
}

/** A labelled area of a map, with its clusters and the cards that are in none. */
export function ZoneView({ zone, content }: Props) {
  const surface = useSurface()
  const { open, hidden, facilitator, map } = surface
  const { id, clusters, loose, count } = content
  return (
    <section
      class="map-zone"
      data-target={`zone:${id}`}
      data-sense={zone.sense ?? 'none'}
      aria-label={t('zone-label', { title: zone.title, count })}
    >
      <header>
        {zone.sense && <Sign sense={zone.sense} />}
        <h2 dir="auto">{zone.title}</h2>
        {count > 0 && <span class="map-count">{count}</span>}
        {facilitator.value && (
          <button
            type="button"
            class="button quiet map-light"
            data-own
            aria-label={t('zone-spotlight', { title: zone.title })}
            title={t('zone-spotlight', { title: zone.title })}
            onClick={() => spotlight(surface, 'zone', `${map}/${id}`)}
          >
            <Light />
          </button>
        )}
        <PutHere label={t('put-in-zone', { title: zone.title })} />
      </header>
      <div class="map-scroll" data-scrolls>
        {clusters.map((cluster) => (
          <ClusterView key={cluster.id} cluster={cluster} />
        ))}
        <CardList cards={loose} />
        {open.value && !hidden.value && count === 0 && clusters.length === 0 && (
          <Empty>{t(`zone-empty-${zone.sense ?? 'none'}`)}</Empty>
        )}
      </div>
    </section>
  )
}
