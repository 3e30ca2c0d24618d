import type { Board } from '../../board/board'
import { sourcesOf } from '../../board/proposals'
import { heed } from '../../parts/heed'
import { language, t } from '../../words/words'

interface Props {
  board: Board
  /** A theme of the plenary map. */
  cluster: string
  onDone: () => void
}

/** Where a theme came from, and the way to take it apart again. */
export function Sources({ board, cluster, onDone }: Props) {
  const sources = board.row('cluster', cluster).value?.sources ?? []
  const list = new Intl.ListFormat(language.value, { type: 'conjunction' })
  const apart = () => {
    heed(board, board.send('cluster.dissolve', { cluster }), t('cluster-dissolved'))
    onDone()
  }
  return (
    <div class="row">
      {sources.length > 0 && (
        <p class="quiet-text" dir="auto">
          {t('proposal-from', { groups: list.format(sourcesOf(board, sources)) })}
        </p>
      )}
      <button type="button" class="button" onClick={apart}>
        {t('hand-dissolve')}
      </button>
    </div>
  )
}
