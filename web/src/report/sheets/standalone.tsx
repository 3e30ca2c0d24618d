import renderToString from 'preact-render-to-string'
import { BLANK, poster } from './pages'
import type { Picture } from './picture'
import { SheetView } from './SheetView'

/** A picture as a file of its own: the same picture, the same bytes. */
export function standalone(picture: Picture): string {
  const drawing = renderToString(
    <SheetView picture={picture} page={picture.web ? BLANK : poster(picture.lists)} number="" />,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawing}\n`
}
