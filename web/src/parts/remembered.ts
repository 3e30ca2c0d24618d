import { effect, type Signal, signal } from '@preact/signals'

/** A choice of how a page stands, kept on this device. */
export function remembered(name: string, first: boolean): Signal<boolean> {
  const key = `canevas:page:${name}`
  const choice = signal(first)
  try {
    const kept = localStorage.getItem(key)
    if (kept !== null) choice.value = kept === 'yes'
  } catch {
    // No storage here: the choice lives as long as the page.
    return choice
  }
  effect(() => {
    if (choice.value === first) localStorage.removeItem(key)
    else localStorage.setItem(key, choice.value ? 'yes' : 'no')
  })
  return choice
}
