import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const src = join(import.meta.dirname, '../src')
const ROOM = /^(table|screen|facilitator|replay|report|parts\/(map|publish))\//
/** What a phone loads only when somebody asks for it; the start page, which no code leads to. */
const ASIDE =
  /^(phone\/(collect|me|introductions|yarn|votes|surprise|synthesis|closing|left)\/|home\/(returning\/|(Home|MakeSession|TemplateChoice|OwnTemplate|EnterCode|MySessions|Licence)\b)|parts\/(about|data|dots|yarn|cloud|report)\/|parts\/duration|shut\/)/
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

/**
 * Which part of the texts an id is in: `phone` where a file that phones load at once may say it,
 * even only as a plain text; else `aside`, where one of those that they load when asked for it may;
 * else neither. Rooms may say all of them.
 */
export function partOf() {
  const files = code().filter(({ path }) => !ROOM.test(path))
  const onPhone = sayable(files.filter(({ path }) => !ASIDE.test(path)))
  const aside = sayable(files.filter(({ path }) => ASIDE.test(path)))
  return (id) => (onPhone(id) ? 'phone' : aside(id) ? 'aside' : 'room')
}

function sayable(files) {
  const texts = files.map(({ text }) => text)
  const literals = new Set(
    texts.flatMap((text) => [...text.matchAll(/'([a-z0-9-]+)'/g)].map(([, id]) => id)),
  )
  const begun = texts.flatMap((text) => said(text).begun)
  return (id) => literals.has(id) || begun.some((begin) => id.startsWith(begin))
}
