import { FluentBundle, FluentResource } from '@fluent/bundle'
import { isolated, languages, type Values } from '../../words/words'

const texts: Record<string, () => Promise<string>> = import.meta.glob<string>('../../words/*.ftl', {
  query: '?room',
  import: 'default',
})

export type Say = (id: string, values?: Values) => string

/** What says texts in a language, whatever the page speaks; French where it is not known. */
export async function inLanguage(language: string): Promise<Say> {
  const known = languages.includes(language) ? language : 'fr'
  const bundle = new FluentBundle(known, { useIsolating: false })
  const text = await texts[`../../words/${known}.ftl`]?.()
  if (text) bundle.addResource(new FluentResource(text))
  return (id, values) => {
    const message = bundle.getMessage(id)
    return message?.value ? bundle.formatPattern(message.value, isolated(values), []) : id
  }
}
