import { ANSWERS } from '../../board/answers'
import { StanceSign } from '../../parts/signs/StanceSign'
import { t } from '../../words/words'
import type { DeckInHand } from './useDeck'

/** Three answers, large; or later. */
export function Answers({ hand, more }: { hand: DeckInHand; more: boolean }) {
  return (
    <>
      <fieldset class="deck-answers" aria-label={t('deck-answers')}>
        {ANSWERS.map(({ value, says }, at) => (
          <button
            type="button"
            class="button"
            key={value}
            data-stance={value}
            aria-keyshortcuts={String(at + 1)}
            onClick={() => hand.answer(value)}
          >
            <StanceSign value={value} />
            {t(says)}
          </button>
        ))}
      </fieldset>
      <div class="deck-foot">
        {more && (
          <button
            type="button"
            class="button quiet deck-later"
            aria-keyshortcuts="0"
            onClick={hand.putOff}
          >
            {t('deck-later')}
          </button>
        )}
        <p class="quiet-text">{t('deck-secret')}</p>
      </div>
    </>
  )
}
