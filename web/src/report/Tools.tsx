import type { Signal } from '@preact/signals'
import type { Board } from '../board/board'
import { replayLink } from '../board/replay'
import { Publishing } from '../parts/publish/Publishing'
import { Play, Previous } from '../parts/signs/Icon'
import { Printer, Sheet } from '../parts/signs/PaperIcon'
import { t } from '../words/words'
import { Downloads } from './Downloads'
import type { View } from './Report'

interface Props {
  board: Board
  view: Signal<View>
  leads: boolean
}

/** What can be done with the synthesis; not printed. */
export function Tools({ board, view, leads }: Props) {
  const home = board.you.value?.role !== 'reader'
  return (
    <section class="report-tools" aria-label={t('report-tools')}>
      <div class="row">
        {view.value === 'sheets' ? (
          <button
            type="button"
            class="button"
            onClick={() => {
              view.value = 'text'
            }}
          >
            <Previous />
            {t('report-to-text')}
          </button>
        ) : (
          home && (
            <a class="button" href={`/b/${encodeURIComponent(board.id)}`}>
              <Previous />
              {t('report-back')}
            </a>
          )
        )}
        <button type="button" class="button" onClick={() => window.print()}>
          <Printer />
          {t(view.value === 'text' ? 'report-print' : 'report-print-sheets')}
        </button>
        {view.value === 'text' && (
          <button
            type="button"
            class="button"
            onClick={() => {
              view.value = 'sheets'
            }}
          >
            <Sheet />
            {t('report-sheets')}
          </button>
        )}
        <Downloads board={board} leads={leads} />
        {view.value === 'text' && (
          <a class="button" href={replayLink(board)}>
            <Play />
            {t('replay-watch')}
          </a>
        )}
      </div>
      {leads && view.value === 'text' && <Publishing board={board} />}
    </section>
  )
}
