import './map.css'
import { useComputed } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Board } from '../../board/board'
import { aim } from './beside'
import { enableDrag } from './drag'
import { FreeArea } from './FreeArea'
import { HandBar } from './HandBar'
import { onClick, onKeyAnywhere, onKeyDown, release, useStops, withOthers } from './hands'
import { ownColour } from './holder'
import { put } from './move'
import { createSurface, SurfaceHere } from './surface'
import { Tray } from './Tray'
import { useGlides } from './useGlides'
import { useNews } from './useNews'
import { ZoneView } from './ZoneView'

interface Props {
  board: Board
  /** The activity's id for the common map, `activity/group` for a group's. */
  map: string
  /** What stands at the foot of the tray. */
  children?: ComponentChildren
}

/**
 * A map to arrange: cards wait on the left, zones lie on the right. Drag, tap then tap, or keys:
 * all end in `put`.
 */
export function MapSurface({ board, map, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const surface = useMemo(() => createSurface(board, map), [board, map])
  const { activity, layout, open } = surface
  const glides = useGlides(root, layout.value.places)
  useStops(root)
  useNews(surface, layout.value.places)

  useEffect(() => {
    if (!root.current) return
    return enableDrag(root.current, {
      takes: (held) => (open.value ? withOthers(surface, held) : null),
      aim: (held, place, box, y) =>
        aim(held, place, 'id' in place ? layout.peek().places.get(place.id) : undefined, box, y),
      lifted: (held) => {
        if (held !== surface.hand.peek()) release(surface)
        if (held.kind === 'card') board.show({ holding: held.id })
      },
      dropped: (held, target, from) => {
        board.show({ holding: null })
        if (!target) return
        release(surface)
        glides.from(held, from)
        put(surface, held, target)
      },
    })
  }, [surface])
  useEffect(() => () => release(surface), [surface])
  useEffect(() => {
    const press = (event: KeyboardEvent) => onKeyAnywhere(surface, event)
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [surface])

  const zones = activity.value?.zones ?? {}
  const holding = useComputed(() => surface.hand.value !== null).value
  return (
    <SurfaceHere value={surface}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: buttons inside act; this one listener serves them all. */}
      <div
        class="map"
        ref={root}
        data-color={ownColour(board) ?? undefined}
        data-open={open.value || undefined}
        data-holding={holding || undefined}
        onClick={(event) => onClick(surface, event)}
        onKeyDown={(event) => onKeyDown(surface, event)}
      >
        <Tray>{children}</Tray>
        <div class="map-zones" data-count={layout.value.zones.length}>
          {layout.value.zones.map((content) => {
            const zone = zones[content.id]
            return zone && <ZoneView key={content.id} zone={zone} content={content} />
          })}
          {layout.value.zones.length === 0 && <FreeArea />}
        </div>
        <HandBar />
      </div>
    </SurfaceHere>
  )
}
