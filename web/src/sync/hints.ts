/** Call back whenever the browser hints that the network came or went, or the page is looked at. */
export function onHint(nudge: (online: boolean) => void): () => void {
  if (typeof window === 'undefined') return () => undefined
  const came = () => nudge(true)
  const went = () => nudge(false)
  const looked = () => document.visibilityState === 'visible' && nudge(navigator.onLine)
  window.addEventListener('online', came)
  window.addEventListener('offline', went)
  document.addEventListener('visibilitychange', looked)
  return () => {
    window.removeEventListener('online', came)
    window.removeEventListener('offline', went)
    document.removeEventListener('visibilitychange', looked)
  }
}

/** Call back when the page may be about to go: the last moment to keep something. */
export function onLeaving(keep: () => void): () => void {
  if (typeof window === 'undefined') return () => undefined
  const hidden = () => document.visibilityState === 'hidden' && keep()
  document.addEventListener('visibilitychange', hidden)
  window.addEventListener('pagehide', keep)
  return () => {
    document.removeEventListener('visibilitychange', hidden)
    window.removeEventListener('pagehide', keep)
  }
}
