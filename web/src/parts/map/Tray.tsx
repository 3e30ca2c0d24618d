import type { ComponentChildren } from 'preact'
import { t } from '../../words/words'
import { Empty } from '../Empty'
import { CardList } from './CardList'
import { ClusterView } from './ClusterView'
import { PutHere } from './PutHere'
import { useSurface } from './surface'

/** The cards that lie nowhere yet, with their count; `children` stand at its foot. */
export function Tray({ children }: { children?: ComponentChildren }) {
  const { layout, activity, hidden } = useSurface()
  const { unplaced, clusters, places } = layout.value
  const zoned = Object.keys(activity.value?.zones ?? {}).length > 0
  return (
    <section
      class="map-tray"
      data-target="tray"
      aria-label={t('tray-label', { count: unplaced.length })}
    >
      <header>
        <h2>{t('tray-title')}</h2>
        <span class="map-count">{unplaced.length}</span>
        <PutHere label={t('put-in-tray')} />
      </header>
      <div class="map-scroll" data-scrolls>
        {zoned && clusters.map((cluster) => <ClusterView key={cluster.id} cluster={cluster} />)}
        <CardList cards={unplaced} />
        {unplaced.length === 0 && (
          <Empty>
            {t(hidden.value ? 'tray-hidden' : places.size === 0 ? 'tray-empty' : 'tray-done')}
          </Empty>
        )}
      </div>
      {children && <footer data-own>{children}</footer>}
    </section>
  )
}
