import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Board, Sending } from '../../board/board'
import { removeCard, undo } from '../../board/commands'
import { agenda, cardsOf, isMine, isOpen } from '../../board/select'
import { cardWords, Words } from '../../parts/Words'
import { t } from '../../words/words'

/** One's own ideas of every activity: each is taken back while its activity is open, and put back. */
export function MyIdeas({ board }: { board: Board }) {
  const taken = useSignal<string | null>(null)
  const refused = useSignal('')
  const putBack = useRef<HTMLButtonElement>(null)
  const mine = agenda(board).flatMap(([id, activity]) =>
    cardsOf(board, id)
      .filter(([, card]) => isMine(board, card))
      .map(([card, { text }]) => ({ card, text, activity })),
  )
  // The button that was pressed has gone with its idea.
  useEffect(() => putBack.current?.focus(), [taken.value])

  async function wish(sending: Sending, done: string | null) {
    refused.value = ''
    taken.value = done
    const { outcome, message } = await sending
    if (outcome === 'acked') return
    refused.value = message ?? ''
    taken.value = null
  }
  const takeBack = (card: string) => {
    const sending = removeCard(board, card)
    void wish(sending, sending.id)
  }

  return (
    <section>
      <h3>{t('take-back-idea')}</h3>
      <p>{t(mine.length > 0 ? 'take-back-where' : 'take-back-none')}</p>
      {mine.length > 0 && (
        <ul class="my-ideas">
          {mine.map(({ card, text, activity }) => (
            <li key={card}>
              <p>
                <span dir="auto">
                  <Words text={text} />
                </span>{' '}
                <span class="quiet-text" dir="auto">
                  {activity.title}
                </span>
              </p>
              {isOpen(board, activity) && (
                <button
                  type="button"
                  class="button small"
                  aria-label={t('phone-take-back', { text: cardWords(text) })}
                  onClick={() => takeBack(card)}
                >
                  {t('take-back')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {refused.value && <p role="alert">{refused}</p>}
      {taken.value && (
        <p class="row">
          {t('card-taken-off')}
          <button
            ref={putBack}
            type="button"
            class="button small"
            onClick={() => void wish(undo(board, taken.value as string), null)}
          >
            {t('put-back')}
          </button>
        </p>
      )}
    </section>
  )
}
