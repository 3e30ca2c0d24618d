import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const src = join(import.meta.dirname, '../src')
const ROOM = /^(table|screen|facilitator|parts\/map)\//
const CALL = /\bt\(([^()]*)/g
const WHOLE = /(?:^|[^?]\?|:)\s*'([a-z0-9-]+)'/g
const BEGUN = /`([a-z0-9-]+)\$\{/g

/** The files of code, each with its path under `src`. */
export function code() {
  return readdirSync(src, { recursive: true })
    .map(String)
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }))
}

/** The ids that a file says, as in `t('id')`, and the beginnings of those it makes up. */
export function said(text) {
  const calls = [...text.matchAll(CALL)].map(([, args]) => args)
  return {
    whole: calls.flatMap((args) => [...args.matchAll(WHOLE)].map(([, id]) => id)),
    begun: calls.flatMap((args) => [...args.matchAll(BEGUN)].map(([, begin]) => begin)),
  }
}

/** Whether phones may say an id: some file that they may load has it, even only as a plain text. */
export function phoneWords() {
  const texts = code()
    .filter(({ path }) => !ROOM.test(path))
    .map(({ text }) => text)
  const literals = new Set(
    texts.flatMap((text) => [...text.matchAll(/'([a-z0-9-]+)'/g)].map(([, id]) => id)),
  )
  const begun = texts.flatMap((text) => said(text).begun)
  return (id) => literals.has(id) || begun.some((begin) => id.startsWith(begin))
}
