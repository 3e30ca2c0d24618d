import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { signal } from '@preact/signals'

type Texts = Record<string, () => Promise<string>>

/** Texts by language: a file `xx.ftl` here is a language, loaded in parts. */
const phone: Texts = import.meta.glob<string>('./*.ftl', { query: '?phone', import: 'default' })
const further: Record<'aside' | 'room', Texts> = {
  aside: import.meta.glob<string>('./*.ftl', { query: '?aside', import: 'default' }),
  room: import.meta.glob<string>('./*.ftl', { query: '?room', import: 'default' }),
}
const chosen = 'canevas:language'
const rightToLeft = /^(ar|fa|he|ur)\b/
let parts: ReadonlySet<Texts> = new Set([phone])
const speaking = signal<FluentBundle | null>(null)

export type Values = Record<string, FluentVariable>

export const languages: readonly string[] = Object.keys(phone).map((path) =>
  path.slice('./'.length, -'.ftl'.length),
)

/** The language spoken now. */
export const language = signal('fr')

/** The text of an id in the language spoken now; a component that calls it follows the language. */
export function t(id: string, values?: Values): string {
  const bundle = speaking.value
  const message = bundle?.getMessage(id)
  if (!bundle || !message?.value) return id
  return bundle.formatPattern(message.value, isolated(values), [])
}

/** Speak a language: load its texts, mark the page with it. Raises where they cannot be loaded. */
export async function speak(wanted: string, saying = parts): Promise<void> {
  if (!languages.includes(wanted)) return
  const texts = await Promise.all([...saying].map((part) => part[`./${wanted}.ftl`]?.()))
  // There is more to say since: these texts would lack it.
  if (saying.size < parts.size) return speak(wanted)
  const bundle = new FluentBundle(wanted, { useIsolating: false })
  for (const text of texts) if (text) bundle.addResource(new FluentResource(text))
  parts = saying
  language.value = wanted
  speaking.value = bundle
  document.documentElement.lang = wanted
  document.documentElement.dir = rightToLeft.test(wanted) ? 'rtl' : 'ltr'
}

/**
 * Also have further texts ready: of what a phone shows aside, or of tables, big screens and
 * facilitators. Raises where they cannot be loaded.
 */
export async function speakOf(part: keyof typeof further): Promise<void> {
  const texts = further[part]
  if (!parts.has(texts)) await speak(language.value, new Set([...parts, texts]))
}

/** Speak a language because the person says so, here and from now on. */
export function choose(wanted: string): Promise<void> {
  try {
    localStorage.setItem(chosen, wanted)
  } catch {
    // No storage: the choice holds for this page.
  }
  return speak(wanted)
}

/** What to speak: the person's choice, else the board's language, else the browser's. */
export function preferred(ofBoard?: string): string {
  const wishes = [stored(), ofBoard, ...navigator.languages.map((tag) => tag.slice(0, 2))]
  return wishes.find((wish) => wish && languages.includes(wish)) ?? 'fr'
}

function stored(): string | null {
  try {
    return localStorage.getItem(chosen)
  } catch {
    return null
  }
}

// People's words keep their own direction inside a sentence of another one. Marks of theirs that
// turn or close what is around them would undo that. (The last four begin pairs of such scripts.)
const turning = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/
const marks = /[\u202a-\u202e\u2066-\u2069]/g

/** The values of a sentence, of which none turns the sentence around it. */
export function isolated(values: Values | undefined): Values | null {
  if (!values) return null
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolate(value.replace(marks, '')) : value,
    ]),
  )
}

function isolate(words: string): string {
  return turning.test(words) ? `\u2068${words}\u2069` : words
}
