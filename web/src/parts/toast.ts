import { signal } from '@preact/signals'

export interface Toast {
  id: number
  text: string
  /** Takes back what the toast tells of. */
  undo?: () => void
}

const SHOWN_MS = 10_000
let last = 0

/** What is being said at the foot of the page, oldest first. */
export const toasts = signal<readonly Toast[]>([])

/** Say a sentence for a while, with a way back where there is one. */
export function toast(text: string, undo?: () => void): void {
  last += 1
  const id = last
  toasts.value = [...toasts.value.slice(-2), undo ? { id, text, undo } : { id, text }]
  setTimeout(() => dismiss(id), SHOWN_MS)
}

export function dismiss(id: number): void {
  toasts.value = toasts.value.filter((shown) => shown.id !== id)
}
