import { followEdges } from './edges'
import { type Place, type Side, type Target, targetAt } from './target'

/** Something a hand carries over the surface. */
export interface Lifted {
  move: (x: number, y: number) => void
  /** Ends it; tells where it lay, and over what. */
  release: () => { over: Target | null; place: DOMRect }
}

/** A place that lies under the hand, its box, and how far down the hand is. */
export type Under = [place: Place, box: DOMRect, y: number]

/** Lift an element: its picture follows the hand, what is under the hand is marked. */
export function lift(
  surface: HTMLElement,
  element: HTMLElement,
  picture: HTMLElement,
  from: { x: number; y: number },
  aim: (...under: Under) => Target | null,
): Lifted {
  const line = document.createElement('div')
  line.className = 'map-between'
  line.hidden = true
  surface.append(picture, line)
  element.dataset.lifted = ''
  const edges = followEdges()
  let marked: HTMLElement | null = null
  let over: Target | null = null
  let { x, y } = from
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
      line.remove()
      delete element.dataset.lifted
      return { over, place }
    },
  }

  /** Once a frame: looking for what lies under the hand makes the browser lay out the page. */
  function follow() {
    frame = 0
    picture.style.translate = `${x - from.x}px ${y - from.y}px`
    const under = document.elementFromPoint(x, y)
    edges.at(under, y)
    const place = under?.closest<HTMLElement>('[data-target]')
    const target = place && surface.contains(place) ? targetAt(place) : null
    const box = place?.getBoundingClientRect()
    over = target && box ? aim(target, box, y) : null
    const beside = over?.kind === 'beside' ? over.side : null
    mark(over && place && !beside ? place : null)
    draw(line, beside, box)
  }

  function mark(place: HTMLElement | null) {
    if (marked === place) return
    if (marked) delete marked.dataset.over
    if (place) place.dataset.over = ''
    marked = place
  }
}

/** A line where something would go between two others, above the picture that is carried there. */
function draw(line: HTMLElement, side: Side | null, box: DOMRect | undefined): void {
  line.hidden = side === null || !box
  if (!side || !box) return
  line.style.width = `${box.width}px`
  line.style.translate = `${box.left}px ${side === 'before' ? box.top : box.bottom}px`
}

/** A copy of an element that floats where the element is, for the eyes alone. */
export function pictureOf(element: HTMLElement, name: string): HTMLElement {
  const { left, top, width, height } = element.getBoundingClientRect()
  const picture = element.cloneNode(true) as HTMLElement
  picture.classList.add(name)
  for (const name of ['id', 'tabindex', 'data-hold', 'data-target', 'data-stop'])
    picture.removeAttribute(name)
  picture.setAttribute('aria-hidden', 'true')
  picture.inert = true
  picture.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`
  return picture
}
