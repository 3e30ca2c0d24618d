import { t } from '../../words/words'
import { Prose } from '../prose/Prose'
import { read } from '../prose/read'
import type { Sources } from '../sources'
import { preview } from './markdown'

interface Props {
  text: string
  name: string
  sources: Sources
}

/** A part as it will read. */
export function Preview({ text, name, sources }: Props) {
  return (
    <section class="report-prose editor-preview" aria-label={t('editor-preview')}>
      {text.trim() ? (
        <Prose pieces={read(preview(text), `${name}-preview`)} sources={sources} />
      ) : (
        <p class="quiet-text">{t('editor-nothing')}</p>
      )}
    </section>
  )
}
