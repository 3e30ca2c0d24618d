import type { Joined } from './boards'
import { answer, json } from './http'

/** What became of asking to be let in again. */
export interface Answer {
  state: 'waiting' | 'refused' | 'accepted'
  joined: Joined | null
}

const STORE = 'canevas:returning:'

/** Ask to be let in as somebody who was here: the secret to wait with. Raises `Problem`. */
export async function askReturn(
  code: string,
  asking: { name: string; word: string; request: string },
): Promise<string> {
  const body = asking
  return (await json<{ secret: string }>(path(code), { method: 'POST', body })).secret
}

/** Whether facilitators have answered. Raises `Problem`; 410 where it is too late. */
export function answered(code: string, secret: string): Promise<Answer> {
  return json(path(code), { token: secret })
}

/** Wait no longer. Raises `Problem`. */
export async function giveUp(code: string, secret: string): Promise<void> {
  await answer(path(code), { token: secret, method: 'DELETE' })
}

/** The secret that this tab waits with: the page may be loaded again meanwhile. */
export function waitingWith(code: string): string | null {
  try {
    return sessionStorage.getItem(STORE + code)
  } catch {
    return null
  }
}

export function keepWaiting(code: string, secret: string | null): void {
  try {
    if (secret) sessionStorage.setItem(STORE + code, secret)
    else sessionStorage.removeItem(STORE + code)
  } catch {
    // It lasts as long as the page.
  }
}

function path(code: string): string {
  return `/api/join/${encodeURIComponent(code)}/returns`
}
