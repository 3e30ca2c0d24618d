import { useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { type Drawing, draw, type Sheet } from './drawing'
import type { Place, Places } from './places'
import type { Web } from './web'

interface Drawn {
  sheet: RefObject<HTMLDivElement | null>
  /** None before the sheet has been measured. */
  drawing: Drawing | null
  /** Threads that came since the web was first seen. */
  fresh: ReadonlySet<string>
}

type Extent = Pick<Sheet, 'width' | 'height'>

const NEAR = 1.15

/** A web drawn as large as its sheet; who stood on it stays where they stood. */
export function useDrawing(web: Web, lettersOf: (width: number) => Sheet['letters']): Drawn {
  const sheet = useRef<HTMLDivElement>(null)
  const size = useSignal({ width: 0, height: 0 })
  const last = useRef<Drawing | null>(null)
  /** What the web was laid out for. */
  const meant = useRef({ width: 0, height: 0 })
  const known = useRef<Set<string> | null>(null)
  useLayoutEffect(() => {
    const element = sheet.current
    if (!element) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      if (width !== size.peek().width || height !== size.peek().height)
        size.value = { width, height }
    }
    measure()
    const watching = new ResizeObserver(measure)
    watching.observe(element)
    return () => watching.disconnect()
  }, [])
  const { width, height } = size.value
  const drawing = useMemo(() => {
    if (width === 0 || height === 0) return null
    const now = { width, height, letters: lettersOf(width) }
    const stays = last.current !== null && alike(now, meant.current)
    if (!stays) meant.current = now
    last.current = draw(web, now, stays && last.current ? moved(last.current, now) : undefined)
    return last.current
  }, [web, width, height])
  const strands = web.strands.map(({ id }) => id)
  known.current ??= new Set(strands)
  const fresh = new Set(strands.filter((id) => !known.current?.has(id)))
  return { sheet, drawing, fresh }
}

/** Whether two sheets differ so little that people can keep their places. */
function alike(one: Extent, other: Extent): boolean {
  const near = (a: number, b: number) => a < b * NEAR && b < a * NEAR
  return near(one.width, other.width) && near(one.height, other.height)
}

/** Where everybody stood, on a sheet of another size. */
function moved({ gauge, places }: Drawing, now: Sheet): Places {
  const [x, y] = [now.width / gauge.width, now.height / gauge.height]
  const scaled = (place: Place) => ({ ...place, x: place.x * x, y: place.y * y })
  return new Map([...places].map(([id, place]) => [id, scaled(place)]))
}
