import { Problem } from '../board/problem'
import { t } from '../words/words'

/** What went wrong, in a sentence that says what to do next. */
export function problem(failure: unknown): string {
  if (failure instanceof Problem && failure.detail) return failure.detail
  return t('problem-network')
}
