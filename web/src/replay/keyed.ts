import type { Player } from './player'

/** Milliseconds that an arrow goes at the speed of life. */
const STEP_MS = 5_000

/** What keys do: play, go on and back, a moment on and back, the ends, faster and slower. */
export function keyed(player: Player, stop: (by: 1 | -1) => void): (event: KeyboardEvent) => void {
  const move = (by: number) => player.seek(player.time.peek() + by * STEP_MS * player.speed.peek())
  const keys: Record<string, () => void> = {
    ' ': () => player.toggle(),
    ArrowRight: () => move(1),
    ArrowLeft: () => move(-1),
    ArrowUp: () => player.faster(1),
    ArrowDown: () => player.faster(-1),
    PageDown: () => stop(1),
    PageUp: () => stop(-1),
    Home: () => player.seek(0),
    End: () => player.seek(player.length),
  }
  return (event) => {
    const act = keys[event.key]
    if (!act || event.ctrlKey || event.metaKey || event.altKey || has(event)) return
    event.preventDefault()
    act()
  }
}

/** Whether what has the focus does something else with this key. */
function has({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLSelectElement) return true
  // What is scrolled has the keys that go up and down.
  if (target.matches('.replay-stage') && target.scrollHeight > target.clientHeight) {
    return ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'].includes(key)
  }
  return key === ' ' && (target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement)
}
