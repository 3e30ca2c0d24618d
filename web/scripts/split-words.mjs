import { readFileSync } from 'node:fs'
import { phoneWords } from './said.mjs'

const ASKED = /^(.*\.ftl)\?(phone|room)$/
const MESSAGE = /^([a-z][a-z0-9-]*) =.*(?:\n(?:[ }].*)?)*/gm

/**
 * Vite: `fr.ftl?phone` is what phones say of a language, `fr.ftl?room` the rest, which tables, big
 * screens and facilitators load besides. So a phone does not wait for texts it never shows.
 */
export function splitWords() {
  return {
    name: 'split-words',
    load(id) {
      const [, path, part] = ASKED.exec(id) ?? []
      if (!path) return undefined
      const onPhone = phoneWords()
      const messages = [...readFileSync(path, 'utf8').matchAll(MESSAGE)]
      const mine = messages.filter(([, name]) => onPhone(name) === (part === 'phone'))
      const text = mine.map(([message]) => message.trimEnd()).join('\n')
      return { code: `export default ${JSON.stringify(text)}`, map: null, moduleType: 'js' }
    },
  }
}
