import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Synthesis } from '../board/synthesis'
import { Sign } from '../parts/signs/Sign'
import { t } from '../words/words'
import { go } from './go'
import { IDEAS, partSense } from './partSense'

/** The table of contents: beside the text where there is room, folded above it on a phone. */
export function Contents({ report }: { report: Synthesis }) {
  const wide = useWide()
  const links = report.sections.map(({ key, title }) => ({ key, title, sense: partSense(key) }))
  if (report.cards.length > 0) links.push({ key: IDEAS, title: t('report-ideas'), sense: null })
  return (
    <nav class="report-contents" aria-label={t('report-contents')}>
      <details open={wide}>
        <summary>{t('report-contents')}</summary>
        <ol>
          {links.map(({ key, title, sense }) => (
            <li key={key} data-sense={sense ?? undefined}>
              <a href={`#${key}`} onClick={go}>
                {sense && <Sign sense={sense} />}
                <span dir="auto">{title}</span>
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}

/** Whether there is room beside the text. */
function useWide(): boolean {
  const wide = useSignal(matchMedia('(min-width: 68rem)').matches)
  useEffect(() => {
    const query = matchMedia('(min-width: 68rem)')
    const heed = () => {
      wide.value = query.matches
    }
    query.addEventListener('change', heed)
    return () => query.removeEventListener('change', heed)
  }, [])
  return wide.value
}
