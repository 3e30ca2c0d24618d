import type { Board } from '../board/board'
import { Problem } from '../board/problem'
import { Plain } from '../Plain'
import { said } from '../parts/said'
import { t } from '../words/words'
import type { Reading } from './useReport'

/** No synthesis to read: it is not published yet, or it did not come. */
export function NotYet({ board, reading }: { board: Board; reading: Reading }) {
  const failure = reading.failure.value
  const title = board.row('board', 'board').value?.title
  const waits = failure instanceof Problem && failure.status === 403
  const back = board.you.value?.role !== 'reader'
  return (
    <Plain title={t(waits ? 'report-not-yet-title' : 'report-failed-title')}>
      {title && (
        <p class="quiet-text" dir="auto">
          {title}
        </p>
      )}
      <p>{waits ? t('report-not-yet') : said(failure)}</p>
      <div class="row">
        {!waits && (
          <button
            type="button"
            class="button main"
            aria-disabled={reading.busy.value}
            onClick={() => void reading.refresh()}
          >
            {t('try-again')}
          </button>
        )}
        {back && (
          <a class="button" href={`/b/${encodeURIComponent(board.id)}`}>
            {t('report-back')}
          </a>
        )}
      </div>
    </Plain>
  )
}
