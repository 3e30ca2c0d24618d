import { useComputed } from '@preact/signals'
import type { Board } from '../../board/board'
import { figures, yarnOf } from '../../board/yarn'
import { t } from '../../words/words'
import type { Sheet } from './drawing'
import { useDrawing } from './useDrawing'
import { webOf } from './web'
import { YarnWeb } from './YarnWeb'

interface Props {
  board: Board
  /** How large names are on a sheet so wide, in pixels, and how small they may get. */
  letters: (width: number) => Sheet['letters']
}

/** The web of yarn, as large as the place it is put in. */
export function WebSheet({ board, letters }: Props) {
  const web = useComputed(() => webOf(board)).value
  const { sheet, drawing, fresh } = useDrawing(web, letters)
  return (
    <div class="yarn-sheet">
      <div class="yarn-paper" ref={sheet}>
        {drawing && (
          <YarnWeb
            drawing={drawing}
            fresh={fresh}
            label={t('yarn-web', { ...figures(yarnOf(board)) })}
          />
        )}
      </div>
      {drawing && drawing.unnamed + drawing.left > 0 && (
        <p class="yarn-more">
          {drawing.unnamed > 0 && <span>{t('yarn-unnamed', { count: drawing.unnamed })}</span>}
          {drawing.left > 0 && <span>{t('yarn-left', { count: drawing.left })}</span>}
        </p>
      )}
    </div>
  )
}
