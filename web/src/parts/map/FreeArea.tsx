import { t } from '../../words/words'
import { Empty } from '../Empty'
import { ClusterView } from './ClusterView'
import { PutHere } from './PutHere'
import { useSurface } from './surface'

/** Where an activity has no zones: its clusters, and room for new ones. */
export function FreeArea() {
  const { layout, open, hidden } = useSurface()
  const { clusters } = layout.value
  return (
    <section
      class="map-zone map-free"
      data-target="new"
      data-sense="none"
      aria-label={t('clusters')}
    >
      <header>
        <h2>{t('clusters')}</h2>
        <PutHere label={t('put-in-new')} />
      </header>
      <div class="map-scroll" data-scrolls>
        {clusters.map((cluster) => (
          <ClusterView key={cluster.id} cluster={cluster} />
        ))}
        {clusters.length === 0 && open.value && !hidden.value && (
          <Empty>{t('clusters-empty')}</Empty>
        )}
      </div>
    </section>
  )
}
