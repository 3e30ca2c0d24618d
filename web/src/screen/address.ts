/** A link as people type it: host and port alone. */
export function address(link: string): string {
  return link.replace(/^https?:\/\//, '').replace(/\/.*$/, '')
}
