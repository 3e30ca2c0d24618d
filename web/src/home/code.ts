/** A session's code as people type it: spaces and dashes fall away, case does not count. */
export function codeOf(typed: string): string {
  return typed.replace(/[\s\-–—.·]/g, '').toUpperCase()
}
