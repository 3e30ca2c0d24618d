import { useEffect } from 'preact/hooks'
import { ANSWERS } from '../../board/answers'
import type { DeckInHand } from './useDeck'

/** 1, 2, 3 answer in the order of the buttons, 0 puts off, the Backspace key goes back. */
export function useKeys({ answer, putOff, goBack }: DeckInHand): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as Element
      if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return
      if (target.closest('input, textarea, select, dialog')) return
      const chosen = ANSWERS[Number(event.key) - 1]
      if (chosen) answer(chosen.value)
      else if (event.key === '0') putOff()
      else if (event.key === 'Backspace') goBack()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })
}
