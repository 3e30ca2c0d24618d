import { useComputed, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Board } from '../board/board'
import { type Codes, codesOf } from '../board/codes'

const AGAIN_MS = 4_000

/** The codes of a session: asked again when groups come and go, and until the server answers. */
export function useCodes(board: Board): Codes | null {
  const codes = useSignal<Codes | null>(null)
  const groups = useComputed(() => [...board.rows('group').value.keys()].sort().join(' ')).value
  useEffect(() => {
    let wanted = true
    let waiting: ReturnType<typeof setTimeout> | undefined
    const ask = () =>
      codesOf(board).then(
        (answer) => {
          if (wanted) codes.value = answer
        },
        () => {
          if (wanted) waiting = setTimeout(ask, AGAIN_MS)
        },
      )
    ask()
    return () => {
      wanted = false
      clearTimeout(waiting)
    }
  }, [board, groups, codes])
  return codes.value
}
