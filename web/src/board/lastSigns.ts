import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Board } from './board'

type Signs = ReadonlyMap<string, number>

const followed = new WeakMap<Board, ReadonlySignal<Signs>>()

/**
 * When groups that are out of reach were last seen connected, in milliseconds of the server's clock,
 * as far as this page has seen; a group that is there, or never was, is not among them.
 */
export function lastSigns(board: Board): ReadonlySignal<Signs> {
  const known = followed.get(board)
  if (known) return known
  const gone = signal<Signs>(new Map())
  let here = new Set<string>()
  effect(() => {
    const { groups, tables } = board.presence.value
    const now = new Set([...Object.keys(groups).filter((id) => groups[id]), ...tables])
    const left = [...here].filter((id) => !now.has(id))
    const known = [...gone.peek()].filter(([id]) => !now.has(id))
    gone.value = new Map([...known, ...left.map((id) => [id, board.now()] as const)])
    here = now
  })
  followed.set(board, gone)
  return gone
}
