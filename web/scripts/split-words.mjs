import { readFileSync } from 'node:fs'
import { partOf } from './said.mjs'

const ASKED = /^(.*\.ftl)\?(phone|aside|room)$/
const MESSAGE = /^([a-z][a-z0-9-]*) =.*(?:\n(?:[ }].*)?)*/gm

/**
 * Vite: `fr.ftl?phone` is what phones say of a language, `fr.ftl?aside` what they say when asked for
 * it, `fr.ftl?room` the rest, which tables, big screens and facilitators load besides. So a phone
 * does not wait for texts it never shows.
 */
export function splitWords() {
  return {
    name: 'split-words',
    load(id) {
      const [, path, part] = ASKED.exec(id) ?? []
      if (!path) return undefined
      const has = partOf()
      const messages = [...readFileSync(path, 'utf8').matchAll(MESSAGE)]
      const parts = part === 'room' ? ['aside', 'room'] : [part]
      const mine = messages.filter(([, name]) => parts.includes(has(name)))
      const text = mine.map(([message]) => message.trimEnd()).join('\n')
      return { code: `export default ${JSON.stringify(text)}`, map: null, moduleType: 'js' }
    },
  }
}
