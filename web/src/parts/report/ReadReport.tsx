import './readReport.css'
import type { Board } from '../../board/board'
import { t } from '../../words/words'
import { Page } from '../signs/PaperIcon'

/** The way to the synthesis once it may be read; before that, what is going on. */
export function ReadReport({ board }: { board: Board }) {
  const published = board.row('board', 'board').value?.published ?? false
  return (
    <section class="read-report" data-ready={published || undefined}>
      <Page />
      <h2>{t(published ? 'read-report-ready' : 'read-report-soon')}</h2>
      <p>{t(published ? 'read-report-what' : 'read-report-soon-what')}</p>
      {published && (
        <a class="button main" href={`/report/${encodeURIComponent(board.id)}`}>
          {t('read-report')}
        </a>
      )}
    </section>
  )
}
