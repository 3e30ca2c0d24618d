import type { Sending } from '../../board/board'
import { recordId } from '../../board/ids'
import { t } from '../../words/words'
import { announce } from '../announce'
import { heed } from '../heed'
import { putBeside } from './order'
import type { Surface } from './surface'
import type { Held, Target } from './target'

/** Put what a hand holds somewhere: the one path of drag, taps and keys. `done`: said, with a way back. */
export function put(surface: Surface, held: Held, target: Target, done?: string): void {
  const sending =
    held.kind === 'card' ? putCard(surface, held.id, target) : putCluster(surface, held.id, target)
  if (!sending) return
  announce(t('map-put', { what: wordsOf(surface, held), where: wordsOf(surface, target) }))
  heed(surface.board, sending, done)
}

export function rename(surface: Surface, cluster: string, title: string): void {
  heed(surface.board, surface.board.send('cluster.set', { cluster, title }))
}

export function dissolve(surface: Surface, cluster: string): void {
  heed(surface.board, surface.board.send('cluster.dissolve', { cluster }), t('cluster-dissolved'))
}

export function remove(surface: Surface, card: string): void {
  heed(surface.board, surface.board.send('card.remove', { card }), t('card-taken-off'))
}

export function spotlight(surface: Surface, kind: string, id: string): void {
  heed(surface.board, surface.board.send('board.spotlight', { target: [kind, id] }))
}

/** A thing or a place, as people call it. */
export function wordsOf(surface: Surface, named: Held | Target): string {
  const { board, activity } = surface
  switch (named.kind) {
    case 'card':
      return board.row('card', named.id).peek()?.text ?? ''
    case 'cluster':
      return board.row('cluster', named.id).peek()?.title ?? ''
    case 'zone':
      return activity.peek()?.zones[named.id]?.title ?? ''
    case 'beside':
      return wordsOf(surface, placeOf(surface, named.of))
    case 'new':
      return t('cluster-new')
    case 'tray':
      return t('tray-title')
  }
}

function putCard(surface: Surface, card: string, target: Target): Sending | null {
  const { board, map } = surface
  switch (target.kind) {
    case 'tray':
      return placeOf(surface, { kind: 'card', id: card }).kind === 'tray'
        ? null
        : board.send('card.place', { map, card, zone: null, cluster: null })
    case 'zone':
      return board.send('card.place', { map, card, zone: target.id, cluster: null })
    case 'cluster':
      return board.send('card.place', {
        map,
        card,
        zone: board.row('cluster', target.id).peek()?.zone ?? null,
        cluster: target.id,
      })
    case 'beside':
      return putBeside(surface, { kind: 'card', id: card }, target.of.id, target.side)
    case 'new':
      return gather(surface, [card], zoneOf(surface, card))
    case 'card': {
      const place = placeOf(surface, { kind: 'card', id: target.id })
      if (place.kind === 'cluster') return putCard(surface, card, place)
      return gather(surface, [target.id, card], place.kind === 'zone' ? place.id : null)
    }
  }
}

function putCluster(surface: Surface, cluster: string, target: Target): Sending | null {
  const { board } = surface
  switch (target.kind) {
    case 'zone':
      return board.send('cluster.set', { cluster, zone: target.id })
    case 'cluster':
      return target.id === cluster
        ? null
        : board.send('cluster.merge', { from: cluster, into: target.id })
    case 'beside':
      return putBeside(surface, { kind: 'cluster', id: cluster }, target.of.id, target.side)
    case 'card':
      return putCluster(surface, cluster, placeOf(surface, { kind: 'card', id: target.id }))
    default:
      return null
  }
}

/** Make a cluster of these cards and ask for its title at once. */
function gather(surface: Surface, cards: string[], zone: string | null): Sending {
  const id = recordId('t')
  surface.naming.value = id
  return surface.board.send('cluster.add', {
    id,
    map: surface.map,
    title: t('cluster-new'),
    zone,
    cards,
  })
}

function zoneOf({ board, map }: Surface, card: string): string | null {
  return board.row('placement', `${map}/${card}`).peek()?.zone ?? null
}

/** What a card or a cluster lies in. */
function placeOf({ board, layout }: Surface, { kind, id }: Held) {
  const zone = kind === 'cluster' ? board.row('cluster', id).peek()?.zone : null
  const lies = zone ? `zone:${zone}` : layout.peek().places.get(id)
  const [where, place = ''] = lies?.split(':') ?? []
  return where === 'cluster' || where === 'zone'
    ? ({ kind: where, id: place } as const)
    : ({ kind: 'tray' } as const)
}
