import { answer, json } from '../sync/http'
import type { Board } from './board'
import { nameOf, save } from './files'

/** A part of the synthesis, as it stands. */
export interface Part {
  key: string
  title: string
  order: number
  /** Markdown: what a hand wrote, else what was generated. */
  body: string
  /** Markdown: what the log gives, edited or not. */
  generated: string
  /** The mark of `generated`. */
  base: string
  edited: boolean
  /** A hand wrote over another text than is generated now. */
  stale: boolean
  /** `body` written out by the server, people's words escaped. */
  html: string
  /** Ids of the ideas it points to. */
  cards: string[]
}

/** An idea that the synthesis points to, by its number. */
export interface Idea {
  id: string
  number: number
  text: string
  /** Those of its copies that say it otherwise. */
  wordings: string[]
  activity: string
  group: string | null
  question: string | null
  carrier: string | null
  place: string | null
  link: string | null
  /** Its copies in other activities. */
  also: string[]
}

/** The synthesis of a board at a seq. */
export interface Synthesis {
  title: string
  question: string | null
  language: string
  seq: number
  /** When the last thing it tells of happened, milliseconds. */
  at: number
  sections: Part[]
  cards: Idea[]
  /** Titles of activities that stay out, for they are hidden. */
  hidden: string[]
}

export const FORMATS = ['html', 'md', 'wiki', 'json'] as const
export type Format = (typeof FORMATS)[number]

const ENDINGS: Record<Format, string> = { html: 'html', md: 'md', wiki: 'wiki.txt', json: 'json' }

/** The synthesis as it stands. Raises `Problem`: 403 where it is not published. */
export function synthesisOf(board: Board): Promise<Synthesis> {
  return json(path(board, 'json'), { token: board.token })
}

/** Save the synthesis as a file. Raises `Problem`. */
export async function saveSynthesis(board: Board, format: Format): Promise<void> {
  const response = await answer(path(board, format), { token: board.token })
  save(await response.blob(), nameOf(response) ?? `${board.id}.${ENDINGS[format]}`)
}

function path(board: Board, format: Format): string {
  return `/api/boards/${encodeURIComponent(board.id)}/synthesis?format=${format}`
}
