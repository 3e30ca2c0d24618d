import { followEdges } from './edges'
import { type Place, type Target, targetAt } from './target'

/** Something a hand carries over the surface. */
export interface Lifted {
  move: (x: number, y: number) => void
  /** Ends it; tells where it lay, and over what. */
  release: () => { over: Target | null; place: DOMRect }
}

/** Lift an element: its picture follows the hand, what is under the hand is marked. */
export function lift(
  surface: HTMLElement,
  element: HTMLElement,
  x0: number,
  y0: number,
  aim: (place: Place, box: DOMRect, y: number) => Target | null,
): Lifted {
  const picture = pictureOf(element, 'lifted')
  surface.append(picture)
  element.dataset.lifted = ''
  const edges = followEdges()
  let marked: HTMLElement | null = null
  let over: Target | null = null
  let [x, y] = [x0, y0]
  let frame = 0

  return {
    move(toX, toY) {
      ;[x, y] = [toX, toY]
      frame ||= requestAnimationFrame(follow)
    },
    release() {
      cancelAnimationFrame(frame)
      follow()
      const place = picture.getBoundingClientRect()
      mark(null)
      edges.stop()
      picture.remove()
      delete element.dataset.lifted
      return { over, place }
    },
  }

  /** Once a frame: looking for what lies under the hand makes the browser lay out the page. */
  function follow() {
    frame = 0
    picture.style.translate = `${x - x0}px ${y - y0}px`
    const under = document.elementFromPoint(x, y)
    edges.at(under, y)
    const place = under?.closest<HTMLElement>('[data-target]')
    const target = place && surface.contains(place) ? targetAt(place) : null
    over = target && place ? aim(target, place.getBoundingClientRect(), y) : null
    mark(over && place ? place : null)
  }

  function mark(place: HTMLElement | null) {
    const how = over?.kind === 'beside' ? over.side : ''
    if (marked === place && (!place || place.dataset.over === how)) return
    if (marked) delete marked.dataset.over
    if (place) place.dataset.over = how
    marked = place
  }
}

/** A copy of an element that floats where the element is, for the eyes alone. */
export function pictureOf(element: HTMLElement, name: string): HTMLElement {
  const { left, top, width, height } = element.getBoundingClientRect()
  const picture = element.cloneNode(true) as HTMLElement
  picture.classList.add(name)
  picture.removeAttribute('id')
  picture.setAttribute('aria-hidden', 'true')
  picture.inert = true
  picture.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`
  return picture
}
