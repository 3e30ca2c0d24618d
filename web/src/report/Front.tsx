import type { Board } from '../board/board'
import type { Synthesis } from '../board/synthesis'
import { dayOf } from '../parts/days'
import { t } from '../words/words'

/** The front of the synthesis: what it is of, whose, and how far it goes. */
export function Front({ board, report }: { board: Board; report: Synthesis }) {
  const about = board.row('board', 'board').value
  const facts = [
    about?.organiser,
    t('report-until', { date: dayOf(report.at) }),
    about?.licence,
  ].filter(Boolean)
  const asked = report.sections.some(({ key }) => key === 'report-question')
  return (
    <header class="report-front">
      <svg
        class="report-thread"
        viewBox="0 0 320 22"
        width="320"
        height="22"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M8 11Q46 -3 84 11T160 11T236 11T312 11" />
        {[8, 84, 160, 236, 312].map((x) => (
          <circle key={x} cx={x} cy="11" r="4" />
        ))}
      </svg>
      <p class="report-kind">{t('report-kind')}</p>
      <h1 dir="auto">{report.title}</h1>
      {report.question && !asked && (
        <p class="report-question" dir="auto">
          {report.question}
        </p>
      )}
      <p class="report-facts" dir="auto">
        {facts.join(' · ')}
      </p>
    </header>
  )
}
