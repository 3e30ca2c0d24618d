/**
 * A file of this page could not be had. Where the server has a newer release, the page asks for
 * files that are gone: take the new one. Else the network is to blame, and the page stays.
 */
export async function renew(): Promise<void> {
  const own = new URL(import.meta.url).pathname
  // The query leads past what a service worker keeps of the start page.
  const page = await fetch('/?release', { cache: 'no-store' }).then(
    (answer) => (answer.ok ? answer.text() : own),
    () => own,
  )
  if (!page.includes(own)) location.reload()
}
