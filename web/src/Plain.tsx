import './pages.css'
import type { ComponentChildren } from 'preact'

/** A page of a few sentences: what is the matter, and what to do next. */
export function Plain({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class="plain">
      <h1>{title}</h1>
      {children}
    </main>
  )
}
