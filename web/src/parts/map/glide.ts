import { pictureOf } from './lift'

/** At most so many glide at once; more would be a storm, and they then simply appear. */
const AT_ONCE = 12

export type Places = ReadonlyMap<string, string>

/** The ids that lie elsewhere than before, or none where too many moved. */
export function moved(before: Places, after: Places): string[] {
  const ids: string[] = []
  for (const [id, place] of after) {
    const was = before.get(id)
    if (was !== undefined && was !== place) ids.push(id)
    if (ids.length > AT_ONCE) return []
  }
  return ids
}

/** Let an element be seen going from where it was to where it is. */
export function glide(surface: HTMLElement, element: HTMLElement, from: DOMRect): void {
  const to = element.getBoundingClientRect()
  const duration = Number.parseFloat(getComputedStyle(surface).getPropertyValue('--move')) || 0
  if (duration === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return
  if (from.width === 0 || to.width === 0) return
  // A copy travels above everything: the lists that it leaves and enters would cut it off.
  const picture = pictureOf(element, 'gliding')
  surface.append(picture)
  element.dataset.arriving = ''
  const travel = picture.animate(
    [
      { transform: `translate(${from.left - to.left}px, ${from.top - to.top}px)` },
      { transform: 'none' },
    ],
    { duration, easing: 'cubic-bezier(.2, .7, .2, 1)' },
  )
  travel.finished
    .catch(() => undefined)
    .finally(() => {
      picture.remove()
      delete element.dataset.arriving
    })
}
