import './Withheld.css'
import type { Board } from '../board/board'
import { withheldOf } from '../board/select'
import { heed } from '../parts/heed'
import { Eye } from '../parts/signs/Icon'
import { cardWords, Words } from '../parts/Words'
import { t } from '../words/words'

/** The ideas of a step that are off the screens, each with its way back. */
export function Withheld({ board, activity }: { board: Board; activity: string }) {
  const cards = withheldOf(board, activity)
  if (cards.length === 0) return null
  const back = (card: string) =>
    heed(board, board.send('card.withhold', { card, withheld: false }), t('card-returned'))
  return (
    <details class="withheld">
      <summary>{t('withheld-count', { count: cards.length })}</summary>
      <p class="quiet-text">{t('withheld-who-sees')}</p>
      <ul>
        {cards.map(([id, { text }]) => (
          <li key={id}>
            <span dir="auto">
              <Words text={text} />
            </span>
            <button
              type="button"
              class="button"
              aria-label={t('card-return-this', { text: cardWords(text) })}
              onClick={() => back(id)}
            >
              <Eye />
              {t('card-return')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
