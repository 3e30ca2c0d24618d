import { Fragment } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Board } from '../board/board'
import type { Synthesis } from '../board/synthesis'
import { Empty } from '../parts/Empty'
import { t } from '../words/words'
import { Contents } from './Contents'
import { Front } from './Front'
import { Ideas } from './Ideas'
import { Legend } from './Legend'
import { PartView } from './PartView'
import { partSense } from './partSense'
import { read, referencesIn } from './prose/read'
import { sourcesOf } from './sources'

interface Props {
  board: Board
  report: Synthesis
  refresh: () => Promise<void>
  leads: boolean
}

/** The synthesis as a text: its front, its contents, its parts, and the ideas it stands on. */
export function Text({ board, report, refresh, leads }: Props) {
  const sources = useMemo(() => sourcesOf(board, report), [board, report])
  const parts = useMemo(
    () => report.sections.map((part) => ({ part, pieces: read(part.html, part.key) })),
    [report],
  )
  const cited = useMemo(
    () =>
      parts.flatMap(({ part, pieces }) =>
        referencesIn(pieces).map(({ number, id }) => ({ number, id, title: part.title })),
      ),
    [parts],
  )
  // The first part that tells of the common map: its marks want to be explained.
  const mapped = parts.findIndex(({ part }) => partSense(part.key) !== null)
  return (
    <div class="report-sheet">
      <Contents report={report} />
      <main class="report-text" lang={report.language}>
        <Front board={board} report={report} />
        {report.sections.length === 0 && <Empty>{t('report-empty')}</Empty>}
        {parts.map(({ part, pieces }, index) => (
          <Fragment key={part.key}>
            {index === mapped && <Legend sources={sources} />}
            <PartView
              board={board}
              part={part}
              pieces={pieces}
              sources={sources}
              refresh={refresh}
              leads={leads}
            />
          </Fragment>
        ))}
        {report.cards.length > 0 && <Ideas report={report} sources={sources} cited={cited} />}
        <footer class="report-end">
          <p>{t('report-end', { title: report.title })}</p>
        </footer>
      </main>
    </div>
  )
}
