import { useLayoutEffect, useRef } from 'preact/hooks'
import { ANSWERS } from '../../board/answers'
import type { Board } from '../../board/board'
import { announce } from '../../parts/announce'
import { cardWords } from '../../parts/Words'
import { t } from '../../words/words'
import type { DeckInHand } from './useDeck'

/** The same deck, telling screen readers what was done and which card comes next. */
export function useTold(board: Board, hand: DeckInHand): DeckInHand {
  const card = hand.card.value
  const done = useRef<string | null>(null)
  const shown = useRef(card)
  useLayoutEffect(() => {
    if (shown.current === card) return
    shown.current = card
    const text = card === null ? '' : cardWords(board.row('card', card).peek()?.text ?? '')
    const next = card === null ? t('deck-done') : t('deck-next', { text })
    announce([done.current, next].filter(Boolean).join(' '))
    done.current = null
  }, [card])
  return {
    ...hand,
    answer(value) {
      const says = ANSWERS.find((each) => each.value === value)?.says ?? ''
      done.current = `${t(says)}.`
      hand.answer(value)
    },
    putOff() {
      done.current = t('deck-put-off')
      hand.putOff()
    },
    goBack() {
      if (hand.canGoBack.peek()) done.current = t('deck-went-back')
      hand.goBack()
    },
  }
}
