import './Empty.css'
import type { ComponentChildren } from 'preact'

/** An empty place, which invites. */
export function Empty({ children }: { children: ComponentChildren }) {
  return <div class="empty">{children}</div>
}
