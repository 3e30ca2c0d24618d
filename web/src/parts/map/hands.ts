import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { t } from '../../words/words'
import { announce } from '../announce'
import { heed } from '../heed'
import { isArrow, nearest } from './arrows'
import { put, wordsOf } from './move'
import { shift } from './order'
import type { Surface } from './surface'
import { type Held, heldAt, nameOf, targetAt } from './target'

const STOPS = '[data-stop]'
const NOWHERE = { left: 0, top: 0, width: 0, height: 0 }

/** A tap, a click or Enter: takes what is under it, or puts there what is in hand. */
export function onClick(surface: Surface, event: MouseEvent): void {
  const element = event.target as Element
  if (element.closest('[data-own]')) return
  const held = surface.hand.value
  if (!held) {
    const taken = heldAt(element)
    if (taken && surface.open.value) take(surface, taken)
    return
  }
  const target = targetAt(element)
  if (!target) return
  release(surface)
  if (nameOf(target) === nameOf(held)) return
  put(surface, held, target)
  if (event.detail === 0) focusSoon(event.currentTarget as HTMLElement, held)
}

/** Keys that mean the map wherever the focus is: what moves takes the focus away with it. */
export function onKeyAnywhere(surface: Surface, event: KeyboardEvent): void {
  if (event.key === 'Escape' && surface.hand.value) {
    release(surface)
    announce(t('map-let-go'))
  } else if (undoes(event)) {
    event.preventDefault()
    heed(surface.board, surface.board.send('undo', {}))
  }
}

export function onKeyDown(surface: Surface, event: KeyboardEvent): void {
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    const held = heldAt(event.target as Element)
    if (!held || !surface.open.value) return
    event.preventDefault()
    if (shift(surface, held, event.key === 'ArrowUp' ? -1 : 1))
      focusSoon(event.currentTarget as HTMLElement, held)
  } else if (isArrow(event.key)) {
    const root = event.currentTarget as HTMLElement
    const from = (event.target as Element).closest<HTMLElement>(STOPS)
    if (!from || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const stops = [...root.querySelectorAll<HTMLElement>(STOPS)]
    const boxes = stops.map((stop) =>
      isHidden(stop, from) ? NOWHERE : stop.getBoundingClientRect(),
    )
    const next = stops[nearest(from.getBoundingClientRect(), boxes, event.key)]
    next?.focus()
    next?.scrollIntoView({ block: 'nearest' })
  }
}

/** Whether a stop has scrolled out of its list; from inside that list one still walks on to it. */
function isHidden(stop: HTMLElement, from: HTMLElement): boolean {
  const list = stop.closest('[data-scrolls]')
  if (!list || list.contains(from)) return false
  const [inside, around] = [stop.getBoundingClientRect(), list.getBoundingClientRect()]
  const middle = inside.top + inside.height / 2
  return middle < around.top || middle > around.bottom
}

/** Ctrl+Z; in a field or a dialog it belongs to that. */
function undoes(event: KeyboardEvent): boolean {
  const writing = (event.target as Element).closest('input, textarea, dialog')
  return event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !writing
}

export function take(surface: Surface, held: Held): void {
  surface.hand.value = held
  if (held.kind === 'card') surface.board.show({ holding: held.id })
  announce(t('map-taken', { what: wordsOf(surface, held) }))
}

export function release(surface: Surface): void {
  if (!surface.hand.value) return
  surface.hand.value = null
  surface.board.show({ holding: null })
}

/** The map is one stop for Tab, and arrows walk inside: from a card, Tab leads to what can be done with it. */
export function useStops(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const map = root.current
    if (!map) return
    const enter = (event: FocusEvent) => {
      const stop = (event.target as Element).closest<HTMLElement>(STOPS)
      if (!stop) return
      for (const other of map.querySelectorAll<HTMLElement>('[data-stop][tabindex="0"]'))
        other.tabIndex = -1
      stop.tabIndex = 0
    }
    map.addEventListener('focusin', enter)
    return () => map.removeEventListener('focusin', enter)
  }, [root])
  useEffect(() => {
    const map = root.current
    if (map && !map.querySelector('[data-stop][tabindex="0"]')) {
      map.querySelector<HTMLElement>(STOPS)?.setAttribute('tabindex', '0')
    }
  })
}

/** Where a thing was put, it is drawn anew: the focus follows it there. */
function focusSoon(root: HTMLElement, held: Held): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (root.contains(document.activeElement) && document.activeElement?.matches('input')) return
      root.querySelector<HTMLElement>(`[data-hold="${nameOf(held)}"]`)?.focus()
    }),
  )
}
