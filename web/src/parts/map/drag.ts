import { type Lifted, lift, pictureOf, type Under } from './lift'
import { type Held, heldAt, type Place, type Target } from './target'

export interface Dragging {
  /** What the hand means at `y` over a place that lies in `box`; null for nothing. */
  aim: (held: Held, place: Place, box: DOMRect, y: number) => Target | null
  /** What is taken from here with this; null where it may not be. */
  takes: (held: Held) => Held | null
  lifted: (held: Held) => void
  /** It was dropped there, its picture lying at `from`; or nowhere: null. */
  dropped: (held: Held, target: Target | null, from: DOMRect) => void
}

interface Touch {
  pointer: number
  x: number
  y: number
  held: Held
  element: HTMLElement
  /** Waits until a finger has rested; a mouse does not. */
  resting: ReturnType<typeof setTimeout> | undefined
  lifted: Lifted | null
}

const REST_MS = 220
const SLIP_PX = 6

/**
 * Let hands drag what the surface holds: one listener however many cards there are, and as many
 * hands at once as lie on a shared tablet. A finger lifts after a short rest, so that it can scroll.
 * Returns what ends it.
 */
export function enableDrag(surface: HTMLElement, dragging: Dragging): () => void {
  const touches = new Map<number, Touch>()
  const ended = new AbortController()
  const { signal } = ended

  surface.addEventListener('pointerdown', begin, { signal })
  window.addEventListener('pointermove', follow, { signal })
  window.addEventListener('pointerup', (event) => finish(event.pointerId, true), { signal })
  window.addEventListener('pointercancel', (event) => finish(event.pointerId, false), { signal })
  window.addEventListener('keydown', (event) => event.key === 'Escape' && finishAll(), { signal })
  surface.addEventListener('touchmove', stay, { signal, passive: false })
  surface.addEventListener('contextmenu', (event) => touches.size > 0 && event.preventDefault(), {
    signal,
  })
  return () => {
    finishAll()
    ended.abort()
  }

  function begin(event: PointerEvent) {
    const element = (event.target as Element).closest<HTMLElement>('[data-hold]')
    const under = heldAt(element)
    if (event.button !== 0 || !element || !under) return
    const held = dragging.takes(under)
    if (!held) return
    const touch: Touch = {
      pointer: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      held,
      element,
      resting: undefined,
      lifted: null,
    }
    if (event.pointerType !== 'mouse') touch.resting = setTimeout(() => raise(touch), REST_MS)
    touches.set(event.pointerId, touch)
  }

  function follow(event: PointerEvent) {
    const touch = touches.get(event.pointerId)
    if (!touch) return
    if (!touch.lifted && Math.hypot(event.clientX - touch.x, event.clientY - touch.y) > SLIP_PX) {
      if (touch.resting === undefined) raise(touch)
      else finish(event.pointerId, false)
    }
    touch.lifted?.move(event.clientX, event.clientY)
  }

  function raise(touch: Touch) {
    const { held, element, x, y } = touch
    // What it is carried over need not light up, nor be looked for twice.
    surface.setPointerCapture(touch.pointer)
    const picture = pictureOf(element, 'lifted')
    if (held.others?.length) picture.dataset.count = String(held.others.length + 1)
    const aim = (...under: Under) => dragging.aim(held, ...under)
    touch.lifted = lift(surface, element, picture, { x, y }, aim)
    dragging.lifted(held)
  }

  function finish(pointer: number, drop: boolean) {
    const touch = touches.get(pointer)
    if (!touch) return
    touches.delete(pointer)
    clearTimeout(touch.resting)
    if (!touch.lifted) return
    swallowClick(surface)
    const { over, place } = touch.lifted.release()
    dragging.dropped(touch.held, drop ? over : null, place)
  }

  function finishAll() {
    for (const pointer of [...touches.keys()]) finish(pointer, false)
  }

  function stay(event: TouchEvent) {
    if (event.cancelable && [...touches.values()].some((touch) => touch.lifted))
      event.preventDefault()
  }
}

/** A drag that ends is no click. */
function swallowClick(surface: HTMLElement): void {
  const swallow = (event: Event) => event.stopPropagation()
  surface.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => surface.removeEventListener('click', swallow, { capture: true }))
}
