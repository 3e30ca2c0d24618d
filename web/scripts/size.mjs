// What a phone loads, compressed, from the door to writing; fails above the budget.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const BUDGET = { js: 45_000, css: 10_000 }
const built = join(import.meta.dirname, '../../server/static')
const manifest = JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8'))
const page = readFileSync(join(built, 'index.html'), 'utf8')

const files = new Set(page.match(/assets\/[^"]+\.(js|css)/g))
gather('src/words/fr.ftl?phone')

const totals = { js: 0, css: 0 }
for (const file of files) {
  const size = gzipSync(readFileSync(join(built, file)), { level: 9 }).length
  totals[file.endsWith('.css') ? 'css' : 'js'] += size
  console.log(`${String(size).padStart(7)}  ${file}`)
}
let over = false
for (const [kind, size] of Object.entries(totals)) {
  over ||= size > BUDGET[kind]
  console.log(`${String(size).padStart(7)}  ${kind} in all, of ${BUDGET[kind]} bytes`)
}
if (over) process.exit(1)

/** A chunk, its styles, and what it imports at once. */
function gather(name) {
  const chunk = manifest[name]
  if (!chunk) throw new Error(`no ${name} in the build`)
  if (files.has(chunk.file)) return
  files.add(chunk.file)
  for (const style of chunk.css ?? []) files.add(style)
  for (const imported of chunk.imports ?? []) gather(imported)
}
