import type { Key } from '../sync/keys'
import { keyOf, keys, note, screenKeyOf, takeFragment } from '../sync/keys'

/** What a link to a replay asks for. */
export interface Asked {
  /** The seq of a moment. */
  at: number | null
  /** "Yesterday in 90 seconds". */
  yesterday: boolean
  /** It was opened on the big screen, which it leads back to. */
  screen: boolean
}

/** The key to watch a session with, and what the address asks for. No key stays in the address. */
export function takeLink(board: string): { key: Key | undefined; asked: Asked } {
  const parts = location.hash.slice(1).split('&').filter(Boolean)
  const secret = parts.find((part) => part.startsWith('t='))
  const rest = parts.filter((part) => part !== secret)
  if (secret) {
    history.replaceState(history.state, '', `${location.pathname}#${secret}`)
    takeFragment(board, 'reader')
    yieldTo(board, decodeURIComponent(secret.slice(2)))
    write(rest.join('&'))
  }
  const at = Number(rest.find((part) => part.startsWith('at='))?.slice(3))
  const asked = {
    at: Number.isInteger(at) && at > 0 ? at : null,
    yesterday: rest.includes('hier'),
    screen: rest.includes('ecran'),
  }
  return { key: keyOf(board) ?? screenKeyOf(board), asked }
}

/** The address of a moment: for whoever has a key of their own. */
export function linkTo(seq: number): string {
  return `${location.origin}${location.pathname}#at=${seq}`
}

/** Have the address name a moment, so that it can be kept and handed on. */
export function keepPlace(seq: number): void {
  write(`at=${seq}`)
}

/** Who reads has a key of this tab; another of this device stays the one its session opens with. */
function yieldTo(board: string, token: string): void {
  const others = keys().some((key) => key.board === board && key.token !== token)
  const key = keys().find((key) => key.token === token)
  if (others && key?.role === 'reader') note(token, { at: 0 })
}

function write(fragment: string): void {
  history.replaceState(history.state, '', location.pathname + (fragment ? `#${fragment}` : ''))
}
