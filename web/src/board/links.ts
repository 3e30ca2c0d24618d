const FULL = /^https?:\/\//i
const HOST = /^[^\s:/?#@.]+(\.[^\s:/?#@.]+)+(\/\S*)?$/

/** Where a link that somebody wrote leads; null where nobody should be led there. */
export function addressOf(link: string): string | null {
  const address = FULL.test(link) ? link : HOST.test(link) ? `https://${link}` : null
  return address && URL.canParse(address) ? address : null
}

/** A link as it is read: without what every link has. */
export function linkWords(link: string): string {
  return link.replace(FULL, '').replace(/\/$/, '')
}
