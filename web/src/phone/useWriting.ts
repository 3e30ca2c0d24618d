import { useEffect, useRef } from 'preact/hooks'
import type { Board } from '../board/board'

const IDLE_MS = 3_000

/** Lets the others see that somebody writes: call it at each key. */
export function useWriting(board: Board): () => void {
  const idle = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(idle.current), [])
  return () => {
    if (idle.current === undefined) board.show({ writing: true })
    clearTimeout(idle.current)
    idle.current = setTimeout(() => {
      idle.current = undefined
      board.show({ writing: false })
    }, IDLE_MS)
  }
}
