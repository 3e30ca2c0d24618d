import type { Position } from '../../board/voices'
import { wrap } from './measure'

/** A voice's mark: what it says, in the colour of its table. */
export interface Mark {
  color: number | null
  position: Position
}

/** One thing on a sheet: an idea, a theme with its ideas, a question, a project. */
export interface Block {
  id: string
  words: string
  /** Smaller, under the words: whose it is, who carries it. */
  notes: readonly string[]
  /** The ideas of a theme. */
  inside: readonly string[]
  marks: readonly Mark[]
}

/** A block at a width: its lines, and how high it is. */
export interface Laid {
  block: Block
  words: readonly string[]
  notes: readonly string[]
  inside: readonly (readonly string[])[]
  /** How many times larger it is drawn than the smallest. */
  scale: number
  /** How many marks go in a row. */
  marksInRow: number
  height: number
}

export const WORDS = { size: 21, line: 27 }
export const NOTES = { size: 15.5, line: 21 }
export const INSIDE = { size: 17, line: 22, indent: 18, gap: 3 }
export const MARKS = { size: 17, gap: 9, line: 25 }
export const PAD = { x: 17, y: 13 }
const GAP = 5

/** Lay a block out in a width; sizes are those above, times `scale`. */
export function lay(block: Block, width: number, scale: number): Laid {
  const room = width / scale - 2 * PAD.x
  const words = wrap(block.words, WORDS.size, room)
  const notes = block.notes.flatMap((note) => wrap(note, NOTES.size, room))
  const inside = block.inside.map((idea) => wrap(idea, INSIDE.size, room - INSIDE.indent))
  const marksInRow = Math.max(1, Math.floor((room + MARKS.gap) / (MARKS.size + MARKS.gap)))
  const parts = [
    words.length * WORDS.line,
    notes.length * NOTES.line,
    inside.reduce((sum, lines) => sum + lines.length * INSIDE.line + INSIDE.gap, 0),
    Math.ceil(block.marks.length / marksInRow) * MARKS.line,
  ].filter((height) => height > 0)
  const inner = parts.reduce((sum, part) => sum + part, 0) + (parts.length - 1) * GAP
  const height = Math.ceil((inner + 2 * PAD.y) * scale)
  return { block, words, notes, inside, scale, marksInRow, height }
}

/** Where each line of a block stands, from its top, before it is scaled. */
export function places({ words, notes, inside, marksInRow, block }: Laid) {
  let y = PAD.y
  const take = (height: number) => {
    const top = y
    y += height
    return top
  }
  const end = (any: boolean) => {
    if (any) y += GAP
  }
  const wordsAt = words.map(() => take(WORDS.line))
  end(words.length > 0)
  const notesAt = notes.map(() => take(NOTES.line))
  end(notes.length > 0)
  const insideAt = inside.map((lines) => {
    const at = lines.map(() => take(INSIDE.line))
    take(INSIDE.gap)
    return at
  })
  end(inside.length > 0)
  const marksAt = block.marks.map((_, index) => ({
    x: PAD.x + (index % marksInRow) * (MARKS.size + MARKS.gap),
    y: y + Math.floor(index / marksInRow) * MARKS.line,
  }))
  return { wordsAt, notesAt, insideAt, marksAt }
}
