import type { Sending } from '../../board/board'
import { recordId } from '../../board/ids'
import { t } from '../../words/words'
import { announce } from '../announce'
import { heed, heedAll } from '../heed'
import { cardWords, themeTitle } from '../Words'
import { putCardsBeside, putClusterBeside } from './order'
import type { Surface } from './surface'
import { cardsIn, type Held, type Into, type Target } from './target'

/** Put what a hand holds somewhere: the one path of drag, taps and keys. `done`: said, with a way back. */
export function put(surface: Surface, held: Held, target: Target, done?: string): void {
  const sendings =
    held.kind === 'card'
      ? putCards(surface, cardsIn(held), target)
      : [putCluster(surface, held.id, target)]
  const [sending, ...more] = sendings.filter((each) => each !== null)
  if (!sending) return
  for (const card of cardsIn(held)) surface.own.add(card)
  announce(t('map-put', { what: wordsOf(surface, held), where: wordsOf(surface, target) }))
  if (more.length === 0) void heed(surface.board, sending, done)
  else void heedAll(surface.board, [sending, ...more], t('map-moved', { count: more.length + 1 }))
}

export function rename(surface: Surface, cluster: string, title: string): void {
  heed(surface.board, surface.board.send('cluster.set', { cluster, title }))
}

export function dissolve(surface: Surface, cluster: string): void {
  heed(surface.board, surface.board.send('cluster.dissolve', { cluster }), t('cluster-dissolved'))
}

export function withhold(surface: Surface, card: string): void {
  const sending = surface.board.send('card.withhold', { card, withheld: true })
  heed(surface.board, sending, t('card-withheld'))
}

export function spotlight(surface: Surface, kind: string, id: string): void {
  heed(surface.board, surface.board.send('board.spotlight', { target: [kind, id] }))
}

/** A thing or a place, as people call it. */
export function wordsOf(surface: Surface, named: Held | Target): string {
  const { board, activity } = surface
  switch (named.kind) {
    case 'card': {
      const count = 'others' in named ? cardsIn(named).length : 1
      return count > 1
        ? t('map-several', { count })
        : cardWords(board.row('card', named.id).peek()?.text ?? '')
    }
    case 'cluster':
      return themeTitle(board.row('cluster', named.id).peek()?.title ?? '')
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

function putCards(surface: Surface, cards: readonly string[], target: Target): (Sending | null)[] {
  switch (target.kind) {
    case 'new':
      return [gather(surface, cards, zoneOf(surface, cards[0] ?? ''))]
    case 'beside':
      return target.of.kind === 'card'
        ? putCardsBeside(surface, cards, target.of.id, target.side)
        : putCards(surface, cards, placeOf(surface, target.of))
    case 'card': {
      const place = placeOf(surface, { kind: 'card', id: target.id })
      if (place.kind === 'cluster') return putCards(surface, cards, place)
      const zone = place.kind === 'zone' ? place.id : null
      return [gather(surface, [target.id, ...cards], zone)]
    }
    default:
      return cards.map((card) => putCard(surface, card, target))
  }
}

/** Into a zone or a cluster, or off the map; null where it lies there already. */
function putCard({ board, map, layout }: Surface, card: string, target: Into): Sending | null {
  switch (target.kind) {
    case 'tray':
      return layout.peek().places.get(card) === 'tray'
        ? null
        : board.send('card.place', { map, card, zone: null, cluster: null })
    case 'zone':
      return board.send('card.place', { map, card, zone: target.id, cluster: null })
    case 'cluster': {
      const zone = board.row('cluster', target.id).peek()?.zone ?? null
      return board.send('card.place', { map, card, zone, cluster: target.id })
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
      return putClusterBeside(surface, cluster, target.of.id, target.side)
    case 'card':
      return putCluster(surface, cluster, placeOf(surface, { kind: 'card', id: target.id }))
    default:
      return null
  }
}

/** Make a cluster of these cards and ask for its title at once. */
function gather(surface: Surface, cards: readonly string[], zone: string | null): Sending {
  const id = recordId('t')
  surface.naming.value = id
  return surface.board.send('cluster.add', {
    id,
    map: surface.map,
    title: t('cluster-new'),
    zone,
    cards: [...cards],
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
