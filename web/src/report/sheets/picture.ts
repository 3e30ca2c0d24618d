import type { Position } from '../../board/voices'
import type { Drawing } from '../../parts/yarn/drawing'
import type { List } from './pages'

/** What is drawn on sheets: the common map, the questions, the projects, the words, the web. */
export interface Picture {
  /** What its file is called. */
  name: string
  title: string
  subtitle: string
  /** Where it comes from: the session, and until when. */
  source: string
  /** What is drawn: lists of ideas, or one drawing of the web. */
  lists: readonly List[]
  web?: Drawing
  /** Whose marks there are. */
  voices: readonly { name: string; color: number | null; sign?: number }[]
  /** What each mark says. */
  legend: readonly { name: string; position: Position }[]
}

// Nothing a drawing could not hold: what XML forbids, and marks that turn what is around them.
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu

/** Words as they may stand in a drawing. */
export function drawable(words: string): string {
  return words.replace(FORBIDDEN, '').replaceAll('\t', ' ')
}
