import type { Board } from '../../board/board'
import { Page } from '../../parts/signs/PaperIcon'
import { t } from '../../words/words'

interface Props {
  board: Board
  /** It is what there is to do here. */
  main?: boolean
  /** Among the signs of the bar. */
  bar?: boolean
}

/** The way to the synthesis, at any time, in a window beside this one. */
export function OpenReport({ board, main = false, bar = false }: Props) {
  return (
    <a
      class={main ? 'button main' : 'button'}
      href={`/report/${encodeURIComponent(board.id)}`}
      target="_blank"
      rel="noopener"
      title={bar ? t('bar-synthesis') : undefined}
    >
      <Page />
      <span class={bar ? 'bar-word' : undefined}>
        {t(bar ? 'bar-synthesis' : 'synthesis-open')}
      </span>
    </a>
  )
}
