import { useComputed } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { LIMITS } from '../../protocol.gen'
import { t } from '../../words/words'
import { themeTitle } from '../Words'
import { rename } from './move'
import { useSurface } from './surface'

interface Props {
  id: string
  title: string
  naming: boolean
}

/** A cluster's title: what one takes it by, or the field in which it is named. */
export function ClusterTitle({ id, title, naming }: Props) {
  const surface = useSurface()
  const held = useComputed(
    () => surface.hand.value?.kind === 'cluster' && surface.hand.value.id === id,
  ).value
  if (naming) return <TitleField id={id} title={title} />
  return (
    <h3>
      <button
        type="button"
        class="map-cluster-title"
        data-hold={`cluster:${id}`}
        data-stop
        tabIndex={-1}
        aria-pressed={held}
        onDblClick={() => {
          surface.naming.value = id
        }}
        dir="auto"
      >
        {themeTitle(title)}
      </button>
    </h3>
  )
}

function TitleField({ id, title }: Omit<Props, 'naming'>) {
  const surface = useSurface()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  const done = (keep: boolean) => {
    if (surface.naming.value !== id) return
    surface.naming.value = null
    const wanted = field.current?.value.trim()
    if (keep && wanted && wanted !== title) rename(surface, id, wanted)
  }
  return (
    <input
      class="input map-naming"
      ref={field}
      defaultValue={title}
      maxLength={LIMITS.NAME}
      aria-label={t('cluster-title')}
      enterkeyhint="done"
      onBlur={() => done(true)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.isComposing) done(true)
        if (event.key === 'Escape') done(false)
        event.stopPropagation()
      }}
    />
  )
}
