import { said } from '../parts/said'
import { t } from '../words/words'
import type { Reading } from './useReport'

/** The session has gone on since, or the last reading failed: what to do about it. */
export function Behind({ reading }: { reading: Reading }) {
  const { behind, busy, failure, refresh } = reading
  const text = failure.value ? said(failure.value) : behind.value ? t('report-behind') : null
  return (
    <div class="report-behind" role="status">
      {text && (
        <>
          <p>{text}</p>
          <button
            type="button"
            class="button"
            aria-disabled={busy.value}
            onClick={() => void refresh()}
          >
            {t(busy.value ? 'report-updating' : 'report-update')}
          </button>
        </>
      )}
    </div>
  )
}
