import { t } from '../words/words'

/** The words of a card, or that they were erased: for sentences and for screen readers. */
export function cardWords(text: string): string {
  return text || t('words-erased')
}

/** The title of a theme; where it was erased, that it has none. */
export function themeTitle(title: string): string {
  return title || t('theme-untitled')
}

/** The words of a card as they stand on a page; quieter where they were erased. */
export function Words({ text }: { text: string | undefined }) {
  if (text !== '') return text
  return <span class="erased">{cardWords(text)}</span>
}
