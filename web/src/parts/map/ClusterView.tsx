import { useComputed } from '@preact/signals'
import type { ClusterLayout } from '../../board/layout'
import { themeTitle } from '../Words'
import { CardList } from './CardList'
import { ClusterTitle } from './ClusterTitle'
import { useSurface } from './surface'

/** Cards put together, under a title; taken by the title, all of it moves. */
export function ClusterView({ cluster: { id, cards } }: { cluster: ClusterLayout }) {
  const { board, naming } = useSurface()
  const title = board.row('cluster', id).value?.title ?? ''
  const named = useComputed(() => naming.value === id).value
  return (
    <fieldset class="map-cluster" data-target={`cluster:${id}`} aria-label={themeTitle(title)}>
      <ClusterTitle key={String(named)} id={id} title={title} naming={named} />
      <CardList cards={cards} />
    </fieldset>
  )
}
