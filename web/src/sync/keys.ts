import type { You } from '../protocol.gen'

/** A token kept on this device, and what lets its owner find the session again. */
export interface Key {
  board: string
  token: string
  role: You['role'] | null
  title: string
  /** When it was last used, milliseconds of this device. */
  at: number
  code?: string
  /** The person's own way back, from another device. */
  resume?: string
  /** The step of the agenda that this device saw last. */
  seen?: string
}

const STORE = 'canevas:keys'
const TAB = 'canevas:as:'
const FRAGMENT = /^#t=([^&]+)$/
let inMemory: Key[] | null = null

/** All keys of this device, the latest used first. */
export function keys(): Key[] {
  return read().sort((a, b) => b.at - a.at)
}

/** Keep a key; one of the same token is replaced. This tab acts by it from now on. */
export function keep(key: Key): void {
  write([...read().filter(({ token }) => token !== key.token), key])
  act(key)
}

/** Note what was learnt of a key. */
export function note(token: string, learnt: Partial<Omit<Key, 'token'>>): void {
  write(read().map((key) => (key.token === token ? { ...key, ...learnt } : key)))
}

export function forget(token: string): void {
  write(read().filter((key) => key.token !== token))
}

/** This tab acts by that key on its board, whatever other keys there are. */
export function act({ board, token }: Key): void {
  try {
    sessionStorage.setItem(TAB + board, token)
  } catch {
    // The latest key of the board then serves.
  }
}

/**
 * The key to open a board's page with: this tab's own, else the latest used; of those that may only
 * read, when there is no other. To lead with, a facilitator's before all but this tab's.
 */
export function keyOf(board: string, leading = false): Key | undefined {
  const candidates = keys().filter((key) => key.board === board && key.role !== 'screen')
  const token = ofTab(board)
  return (
    candidates.find((key) => key.token === token) ??
    candidates.find(({ role }) => (leading ? role === 'facilitator' : role !== 'reader')) ??
    candidates[0]
  )
}

/** The key to open a board's big screen with: a screen's, or in a table's own tab the table's. */
export function screenKeyOf(board: string): Key | undefined {
  const all = keys().filter((key) => key.board === board)
  const token = ofTab(board)
  const table = all.find((key) => key.role === 'table' && key.token === token)
  return table ?? all.find((key) => key.role === 'screen')
}

/** Take up the token that a link brought in its fragment, and leave none in the address bar. */
export function takeFragment(board: string, role: Key['role']): void {
  const token = FRAGMENT.exec(location.hash)?.[1]
  if (!token) return
  history.replaceState(history.state, '', location.pathname)
  const known = read().find((key) => key.token === decodeURIComponent(token))
  keep(known ?? { board, token: decodeURIComponent(token), role, title: '', at: Date.now() })
}

function ofTab(board: string): string | null {
  try {
    return sessionStorage.getItem(TAB + board)
  } catch {
    return null
  }
}

function read(): Key[] {
  if (inMemory) return [...inMemory]
  try {
    return JSON.parse(localStorage.getItem(STORE) ?? '[]') as Key[]
  } catch {
    return []
  }
}

function write(all: Key[]): void {
  try {
    localStorage.setItem(STORE, JSON.stringify(all))
  } catch {
    inMemory = all
  }
}
