import { useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import { download } from '../board/files'
import { FORMATS, saveSynthesis } from '../board/synthesis'
import { Dialog } from '../parts/Dialog'
import { said } from '../parts/said'
import { TakeAway } from '../parts/signs/PaperIcon'
import { toast } from '../parts/toast'
import { t } from '../words/words'

/** The synthesis as files, each said for what it is good; for facilitators the ideas as a table too. */
export function Downloads({ board, leads }: { board: Board; leads: boolean }) {
  const open = useSignal(false)
  const ask = (doing: Promise<void>) => doing.catch((failure) => toast(said(failure)))
  return (
    <>
      <button
        type="button"
        class="button"
        aria-haspopup="dialog"
        onClick={() => {
          open.value = true
        }}
      >
        <TakeAway />
        {t('report-download')}
      </button>
      {open.value && (
        <Dialog
          title={t('report-download')}
          onClose={() => {
            open.value = false
          }}
        >
          <ul class="downloads">
            {FORMATS.map((format) => (
              <li key={format}>
                <button
                  type="button"
                  class="button"
                  onClick={() => ask(saveSynthesis(board, format))}
                >
                  {t(`download-${format}`)}
                </button>
                <span class="quiet-text">{t(`download-${format}-what`)}</span>
              </li>
            ))}
            {leads && (
              <li>
                <button
                  type="button"
                  class="button"
                  onClick={() => ask(download(board, 'cards.csv'))}
                >
                  {t('download-csv')}
                </button>
                <span class="quiet-text">{t('download-csv-what')}</span>
              </li>
            )}
          </ul>
        </Dialog>
      )}
    </>
  )
}
