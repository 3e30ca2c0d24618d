import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { t } from '../../words/words'
import { announce } from '../announce'
import { heed } from '../heed'
import { isArrow, nearest } from './arrows'
import { put, wordsOf } from './move'
import { shift } from './order'
import type { Surface } from './surface'
import { cardsIn, type Held, heldAt, includes, nameOf, targetAt } from './target'

const STOPS = '[data-stop]'
const NOWHERE = { left: 0, top: 0, width: 0, height: 0 }

/** A tap, a click or Enter: takes what is under it, or puts there what is in hand. */
export function onClick(surface: Surface, event: MouseEvent): void {
  const element = event.target as Element
  if (element.closest('[data-own]')) return
  const held = surface.hand.value
  const under = heldAt(element)
  if (!held) {
    if (under && surface.open.value) take(surface, under)
    return
  }
  if (held.kind === 'card' && under?.kind === 'card' && chooses(surface, event)) {
    choose(surface, held, under.id)
    return
  }
  const target = targetAt(element)
  if (!target) return
  release(surface)
  if ('id' in target && includes(held, target)) return
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

/** A card to go with the one in hand: while several are chosen, or with a key held down. */
function chooses({ choosing }: Surface, event: MouseEvent): boolean {
  return choosing.value || event.shiftKey || event.ctrlKey || event.metaKey
}

/** Add a card to those in hand, or leave it out again. */
function choose(surface: Surface, held: Held, card: string): void {
  const cards = cardsIn(held)
  const [id, ...others] = cards.includes(card)
    ? cards.filter((each) => each !== card)
    : [...cards, card]
  if (id === undefined) {
    release(surface)
    announce(t('map-let-go'))
    return
  }
  surface.hand.value = { kind: 'card', id, others }
  const what = wordsOf(surface, { kind: 'card', id: card })
  announce(t(others.includes(card) ? 'map-chosen' : 'map-left', { what, count: others.length + 1 }))
}

/** What a hand takes where it takes this: all that is in hand already, where this is a part of it. */
export function withOthers(surface: Surface, held: Held): Held {
  const hand = surface.hand.peek()
  return hand && includes(hand, held) ? hand : held
}

export function take(surface: Surface, held: Held): void {
  surface.hand.value = held
  if (held.kind === 'card') surface.board.show({ holding: held.id })
  announce(t('map-taken', { what: wordsOf(surface, held) }))
}

export function release(surface: Surface): void {
  if (!surface.hand.value) return
  surface.hand.value = null
  surface.choosing.value = false
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
