import type { Signal } from '@preact/signals'
import { t } from '../words/words'
import { folded } from './Side'

export type PageName = 'stage' | 'side'

/** Where there is room for one thing only: the step at hand, or what stands beside it. */
export function Pages({ page }: { page: Signal<PageName> }) {
  return (
    <nav class="facil-pages" aria-label={t('pages')}>
      {(['stage', 'side'] as const).map((name) => (
        <button
          key={name}
          type="button"
          class="button"
          aria-pressed={page.value === name}
          onClick={() => {
            folded.value = false
            page.value = name
            window.scrollTo(0, 0)
          }}
        >
          {t(`page-${name}`)}
        </button>
      ))}
    </nav>
  )
}
