import './sheets.css'
import { useMemo } from 'preact/hooks'
import type { Board } from '../../board/board'
import { save } from '../../board/files'
import type { Synthesis } from '../../board/synthesis'
import { dayOf } from '../../parts/days'
import { Empty } from '../../parts/Empty'
import { TakeAway } from '../../parts/signs/PaperIcon'
import { t } from '../../words/words'
import { BLANK, pages } from './pages'
import { drawable, type Picture } from './picture'
import { picturesOf } from './pictures'
import { SheetView } from './SheetView'
import { standalone } from './standalone'

/** What can hang on a wall, on A3: to print, or to take along as drawings. */
export function Sheets({ board, report }: { board: Board; report: Synthesis }) {
  const source = drawable(t('sheet-source', { title: report.title, date: dayOf(report.at) }))
  const pictures = useMemo(() => picturesOf(board, source), [board, report, source])
  return (
    <main class="sheets">
      <h1 class="unseen">{t('report-sheets')}</h1>
      {pictures.length === 0 ? (
        <Empty>{t('sheets-none')}</Empty>
      ) : (
        <p class="sheets-what">{t('sheets-what')}</p>
      )}
      {pictures.map((picture) => (
        <PictureView key={picture.name} picture={picture} />
      ))}
    </main>
  )
}

function PictureView({ picture }: { picture: Picture }) {
  const laid = useMemo(() => (picture.web ? [BLANK] : pages(picture.lists)), [picture])
  const total = laid.length
  return (
    <section aria-labelledby={`sheets-${picture.name}`}>
      <header>
        <h2 id={`sheets-${picture.name}`} dir="auto">
          {picture.title} <span class="quiet-text">{t('sheets-count', { count: total })}</span>
        </h2>
        <button
          type="button"
          class="button"
          aria-label={t('sheets-save-of', { title: picture.title })}
          onClick={() =>
            save(new Blob([standalone(picture)], { type: 'image/svg+xml' }), `${picture.name}.svg`)
          }
        >
          <TakeAway />
          {t('sheets-save')}
        </button>
      </header>
      {laid.map((page, index) => (
        <div class="sheet" key={index}>
          <SheetView
            picture={picture}
            page={page}
            number={total > 1 ? `${index + 1} / ${total}` : ''}
          />
        </div>
      ))}
    </section>
  )
}
