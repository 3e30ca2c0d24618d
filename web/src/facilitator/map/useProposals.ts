import { effect, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Board } from '../../board/board'
import { type Proposal, proposalsOf } from '../../board/proposals'

const CALM_MS = 1_000

/** What is proposed now; asked for anew once the tables' maps have come to rest. */
export function useProposals(board: Board, activity: string): readonly Proposal[] {
  const told = useSignal<readonly Proposal[]>([])
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    let gone = false
    const ask = async () => {
      waiting = undefined
      try {
        const proposals = await proposalsOf(board, activity)
        if (!gone) told.value = proposals
      } catch {
        // Out of reach: what was told stands until the next change asks again.
      }
    }
    const stop = effect(() => {
      board.rows('cluster').value
      board.rows('placement').value
      board.row('activity', activity).value
      waiting ??= setTimeout(ask, CALM_MS)
    })
    return () => {
      gone = true
      stop()
      clearTimeout(waiting)
    }
  }, [board, activity])
  return told.value
}
