import { keepDraft, readDraft } from '../../sync/drafts'

/** A part as somebody writes it anew, and the text they began from. */
export interface Written {
  text: string
  base: string
}

/** What was begun here and not saved; null where nothing was. */
export function draftOf(board: string, key: string): Written | null {
  const { text } = readDraft(board, name(key))
  return text ? { text, base: readDraft(board, `${name(key)}/base`).text } : null
}

export function keepWritten(board: string, key: string, { text, base }: Written): void {
  const begun = text !== base
  keepDraft(board, name(key), { text: begun ? text : '' })
  keepDraft(board, `${name(key)}/base`, { text: begun ? base : '' })
}

export function forgetDraft(board: string, key: string): void {
  keepWritten(board, key, { text: '', base: '' })
}

function name(key: string): string {
  return `section:${key}`
}
