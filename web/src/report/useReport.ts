import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Board } from '../board/board'
import { Problem } from '../board/problem'
import { type Synthesis, synthesisOf } from '../board/synthesis'

/** The synthesis on a page: read when it comes, when somebody edits it, and when asked. */
export interface Reading {
  report: ReadonlySignal<Synthesis | null>
  /** Why it could not be read; what was read before stands. */
  failure: ReadonlySignal<unknown>
  /** Whether it is being read now. */
  busy: ReadonlySignal<boolean>
  /** Whether the session has gone on since. */
  behind: ReadonlySignal<boolean>
  refresh: () => Promise<void>
}

export function useReport(board: Board): Reading {
  const report = useSignal<Synthesis | null>(null)
  const failure = useSignal<unknown>(null)
  const busy = useSignal(false)
  const last = useMemo(() => ({ asked: 0 }), [])
  const refresh = async () => {
    last.asked += 1
    const mine = last.asked
    busy.value = true
    try {
      const read = await synthesisOf(board)
      if (mine !== last.asked) return
      report.value = read
      failure.value = null
    } catch (error) {
      if (mine !== last.asked) return
      failure.value = error
      // What may not be read any more is not shown any more either.
      if (error instanceof Problem && error.status === 403) report.value = null
    } finally {
      if (mine === last.asked) busy.value = false
    }
  }
  const epoch = useComputed(() => board.head.value?.epoch)
  const published = useComputed(() => board.row('board', 'board').value?.published)
  // An edit shows at once; erased words go at once; what is withdrawn is not shown any more.
  useSignalEffect(() => {
    board.rows('section').value
    epoch.value
    published.value
    void refresh()
  })
  const behind = useComputed(() => {
    const head = board.head.value
    return report.value !== null && head !== null && head.seq > report.value.seq
  })
  return { report, failure, busy, behind, refresh }
}
