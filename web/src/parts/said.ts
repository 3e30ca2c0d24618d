import { Problem } from '../board/problem'
import { t } from '../words/words'

/** What to tell somebody of a failure: the server's own words, else what to do next. */
export function said(error: unknown): string {
  if (!(error instanceof Problem)) throw error
  if (error.status === 0) return t('problem-network')
  return error.detail ?? t('problem-server')
}
