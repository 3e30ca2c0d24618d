/** Let the page open without a network too; only where browsers allow it, so not over plain HTTP. */
export async function openOffline(): Promise<void> {
  if (!window.isSecureContext || !('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register('/sw.js')
  const { active } = await navigator.serviceWorker.ready
  // It hears of no file that came before it did: tell it, so that the first visit is enough.
  const telling = new PerformanceObserver((list) => {
    const urlsToCache = list.getEntries().flatMap(({ name }) => (isFile(name) ? [name] : []))
    if (urlsToCache.length > 0)
      active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } })
  })
  telling.observe({ type: 'resource', buffered: true })
}

function isFile(url: string): boolean {
  return url.startsWith(`${location.origin}/assets/`)
}
