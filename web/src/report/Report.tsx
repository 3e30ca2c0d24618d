import './report.css'
import './print.css'
import { useComputed, useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import { LiveRegion } from '../parts/LiveRegion'
import { Toasts } from '../parts/Toasts'
import { Waiting } from '../Waiting'
import { Behind } from './Behind'
import { NotYet } from './NotYet'
import { Sheets } from './sheets/Sheets'
import { Text } from './Text'
import { Tools } from './Tools'
import { usePaper } from './usePaper'
import { useReport } from './useReport'

/** What is looked at: the text, or the sheets for the wall. */
export type View = 'text' | 'sheets'

/** The synthesis: to read, to print, to take along; for facilitators, to edit and to publish. */
export function Report({ board }: { board: Board }) {
  const reading = useReport(board)
  const view = useSignal<View>('text')
  const leads = useComputed(() => board.you.value?.role === 'facilitator').value
  const report = reading.report.value
  usePaper(view.value, report?.title ?? '')
  if (!report) {
    return reading.failure.value ? <NotYet board={board} reading={reading} /> : <Waiting />
  }
  return (
    <div class="report" data-view={view.value}>
      <Tools board={board} view={view} leads={leads} />
      {view.value === 'text' && <Behind reading={reading} />}
      {view.value === 'text' ? (
        <Text board={board} report={report} refresh={reading.refresh} leads={leads} />
      ) : (
        <Sheets board={board} report={report} />
      )}
      <Toasts />
      <LiveRegion />
    </div>
  )
}
