import {
  batch,
  type ReadonlySignal,
  useComputed,
  useSignal,
  useSignalEffect,
} from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Board } from '../../board/board'
import { type Deck, deckOf, ringFor } from '../../board/deck'
import { readableOf } from '../../board/select'
import { ownStances, placeAmongPeople, takeStance, toldOf, type Value } from '../../board/stances'
import { heed } from '../../parts/heed'
import { keepLater, readLater } from '../../sync/later'

/** What one did with a card, to be taken back. */
type Done = { card: string; before: Value | null } | { card: string; later: readonly string[] }

export interface DeckInHand {
  deck: ReadonlySignal<Deck>
  /** The card that lies on top; it stays until it is answered, put off or gone. */
  card: ReadonlySignal<string | null>
  canGoBack: ReadonlySignal<boolean>
  answer: (value: Value) => void
  putOff: () => void
  goBack: () => void
}

/** The card that lay on top of each deck when it was left, to be there again on coming back. */
const onTop = new WeakMap<Board, Map<string, string | null>>()

function keepOnTop(board: Board, activity: string, card: string | null): void {
  const tops = onTop.get(board) ?? new Map<string, string | null>()
  onTop.set(board, tops.set(activity, card))
}

/** The deck of the person at this phone, and what a hand does with it. */
export function useDeck(board: Board, activity: string): DeckInHand {
  const place = useMemo(() => placeAmongPeople(board), [board])
  const later = useSignal<readonly string[]>(useMemo(() => readLater(board.id, activity), []))
  const top = useSignal<{ card: string | null; taken?: true }>({
    card: onTop.get(board)?.get(activity) ?? null,
  })
  const done = useSignal<readonly Done[]>([])
  const ring = useComputed(() =>
    ringFor(
      place,
      readableOf(board, activity).map(([id]) => id),
    ),
  )
  const stances = useComputed(() => ownStances(board))
  // How often cards were answered is asked for when one is taken: what lies on top stays.
  const deal = (answered: Iterable<string>) =>
    deckOf(
      { place, ring: ring.value, answered: new Set(answered), later: later.value },
      toldOf(board),
    )
  const deck = useComputed(() => deal(stances.value.keys()))
  const card = useComputed(() => {
    const { left } = deck.value
    const { card: wanted, taken } = top.value
    // One taken back lies on top at once, its answer goes with the next frame.
    const there = wanted !== null && (taken ? ring.value : left).includes(wanted)
    return there ? wanted : (left[0] ?? null)
  })
  useSignalEffect(() => {
    if (card.value !== top.peek().card) top.value = { card: card.value }
    keepOnTop(board, activity, card.value)
  })

  function keep(cards: readonly string[]) {
    later.value = cards
    keepLater(board.id, activity, cards)
  }

  return {
    deck,
    card,
    canGoBack: useComputed(() => done.value.length > 0),
    answer(value) {
      const id = card.peek()
      if (id === null) return
      const before = stances.peek().get(id) ?? null
      const next = deal([...stances.peek().keys(), id]).left[0] ?? null
      batch(() => {
        top.value = { card: next }
        done.value = [...done.peek(), { card: id, before }]
      })
      void heed(board, takeStance(board, id, value))
    },
    putOff() {
      const id = card.peek()
      if (id === null) return
      const before = later.peek()
      batch(() => {
        keep([...before.filter((each) => each !== id), id])
        top.value = { card: null }
        done.value = [...done.peek(), { card: id, later: before }]
      })
    },
    goBack() {
      const last = done.peek().at(-1)
      if (!last) return
      batch(() => {
        top.value = { card: last.card, taken: true }
        done.value = done.peek().slice(0, -1)
        if ('later' in last) keep(last.later)
        else void heed(board, takeStance(board, last.card, last.before))
      })
    },
  }
}
