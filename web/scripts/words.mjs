// Checks that every language says the same ids with the same values, that every id the code says
// exists, and that French has its fine spaces. `--fix` sets the spaces.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentParser, Visitor } from '@fluent/syntax'
import { code, said } from './said.mjs'

const words = join(import.meta.dirname, '../src/words')
const languages = readdirSync(words).filter((name) => name.endsWith('.ftl'))
const faults = []

const texts = new Map(languages.map((name) => [name, textsOf(name)]))
compareLanguages()
checkCode()
checkFrench()
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exit(1)
console.log(`words: ${languages.join(', ')} complete, ${texts.get('fr.ftl').size} texts`)

/** The ids of a language, each with the values its text takes. */
function textsOf(name) {
  const resource = new FluentParser().parse(readFileSync(join(words, name), 'utf8'))
  const ids = new Map()
  for (const entry of resource.body) {
    if (entry.type === 'Junk') faults.push(`${name}: cannot be read: ${entry.content.trim()}`)
    if (entry.type !== 'Message') continue
    if (ids.has(entry.id.name)) faults.push(`${name}: ${entry.id.name} twice`)
    ids.set(entry.id.name, valuesOf(entry))
  }
  return ids
}

function valuesOf(message) {
  const values = new Set()
  class Values extends Visitor {
    visitVariableReference(node) {
      values.add(node.id.name)
    }
  }
  new Values().visit(message)
  return [...values].sort().join(' ')
}

function compareLanguages() {
  const all = new Set([...texts.values()].flatMap((ids) => [...ids.keys()]))
  for (const id of all) {
    const missing = languages.filter((name) => !texts.get(name).has(id))
    for (const name of missing) faults.push(`${name}: ${id} is missing`)
    const values = new Set(languages.map((name) => texts.get(name).get(id) ?? ''))
    if (missing.length === 0 && values.size > 1) faults.push(`${id}: values differ: ${[...values]}`)
  }
}

function checkCode() {
  const ids = [...texts.get('fr.ftl').keys()]
  for (const { path, text } of code()) {
    const { whole, begun } = said(text)
    for (const id of whole) if (!ids.includes(id)) faults.push(`${path}: no text ${id}`)
    for (const begin of begun) {
      if (!ids.some((id) => id.startsWith(begin))) faults.push(`${path}: no text ${begin}…`)
    }
  }
}

/** A fine no-break space before ; ! ?, a no-break space before : and inside « ». */
function checkFrench() {
  const path = join(words, 'fr.ftl')
  const lines = readFileSync(path, 'utf8').split('\n')
  const spaced = lines.map((line) => (line.startsWith('#') ? line : withFineSpaces(line)))
  if (process.argv.includes('--fix')) writeFileSync(path, spaced.join('\n'))
  else if (lines.some((line, at) => line !== spaced[at])) faults.push('fr.ftl: spaces: run --fix')
}

function withFineSpaces(line) {
  return line
    .replace(/ ([;!?])/g, '\u202f$1')
    .replace(/(\S) :(?= |$)/g, '$1\u00a0:')
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»')
}
