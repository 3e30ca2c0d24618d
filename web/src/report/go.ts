/**
 * Follow a link to a place of this page, without leaving a trace in the address: that is where keys
 * come in.
 */
export function go(event: MouseEvent): void {
  const link = event.currentTarget as HTMLAnchorElement
  const place = document.getElementById(decodeURIComponent(link.hash.slice(1)))
  if (!place || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  place.scrollIntoView({ block: 'center' })
  if (!place.matches('a, button')) place.tabIndex = -1
  place.focus({ preventScroll: true })
}
