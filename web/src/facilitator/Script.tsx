import type { Board } from '../board/board'
import { t } from '../words/words'

/** What to say and to do at this step; only facilitators have it. */
export function Script({ board, id }: { board: Board; id: string | null }) {
  const script = board.row('activity', id ?? '').value?.script
  if (!script) return null
  return (
    <details class="script" open>
      <summary>{t('script')}</summary>
      <p dir="auto">{script}</p>
    </details>
  )
}
