import './deck.css'
import { useEffect } from 'preact/hooks'
import type { Board } from '../../board/board'
import { isMine } from '../../board/select'
import { Empty } from '../../parts/Empty'
import { Undo } from '../../parts/signs/Icon'
import { Words } from '../../parts/Words'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'
import { inView } from '../surprise/wondering'
import { Answers } from './Answers'
import { useDeck } from './useDeck'
import { useKeys } from './useKeys'
import { useTold } from './useTold'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** The cards one at a time, and what one answers: in one tap, in secret, undoable. */
export function Deck({ board, id }: Props) {
  const hand = useTold(board, useDeck(board, id))
  useKeys(hand)
  const { total, answered, left } = hand.deck.value
  const inHand = hand.card.value
  useEffect(() => {
    inView.value = inHand
    return () => {
      inView.value = null
    }
  }, [inHand])
  const closed = board.row('board', 'board').value?.closed ?? false
  if (total === 0) return <Empty>{t('deck-empty')}</Empty>
  return (
    <section class="deck" aria-label={t('deck')}>
      <div class="deck-head">
        {hand.canGoBack.value && (
          <button type="button" class="button quiet" onClick={hand.goBack}>
            <Undo />
            {t('deck-back')}
          </button>
        )}
        <p class="deck-progress">
          <span aria-hidden="true">
            {answered} / {total}
          </span>
          <span class="unseen">{t('deck-progress', { answered, total })}</span>
        </p>
      </div>
      {hand.card.value === null ? (
        <Empty>
          <p>{t('deck-done')}</p>
        </Empty>
      ) : (
        <>
          <TopCard board={board} id={hand.card.value} more={left.length > 1} />
          {!closed && <Answers hand={hand} more={left.length > 1} />}
        </>
      )}
    </section>
  )
}

/** The card in question, over the others. */
function TopCard({ board, id, more }: { board: Board; id: string; more: boolean }) {
  const card = board.row('card', id).value
  const group = board.row('group', card?.group ?? '').value
  if (!card) return null
  return (
    <article class="deck-card" data-more={more || undefined} key={id}>
      <p class="deck-text" data-long={card.text.length > LONG || undefined} dir="auto">
        <Words text={card.text} />
      </p>
      <p class="deck-from" dir="auto">
        {isMine(board, card) ? t('phone-own') : group?.name}
      </p>
    </article>
  )
}

/** From so many characters on, a card's words are set smaller. */
const LONG = 120
