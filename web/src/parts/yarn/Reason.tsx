import type { Signal } from '@preact/signals'
import type { Board } from '../../board/board'
import { wordsOf } from '../../board/sharedWords'
import { LIMITS } from '../../protocol.gen'
import { t } from '../../words/words'

interface Props {
  board: Board
  /** Who throws, and whose words are at hand. */
  from: string
  reason: Signal<string>
  /** It is somebody else who throws. */
  others?: boolean
}

/** A few words for what ties two people; may stay empty. */
export function Reason({ board, from, reason, others = false }: Props) {
  const words = [...wordsOf(board, from).values()].filter(Boolean)
  return (
    <div class="yarn-reason">
      <label class="field">
        {t(others ? 'yarn-reason-theirs' : 'yarn-reason')}
        <input
          dir="auto"
          autocomplete="off"
          maxLength={LIMITS.REASON}
          value={reason}
          onInput={(event) => {
            reason.value = event.currentTarget.value
          }}
        />
      </label>
      {words.length > 0 && (
        <fieldset class="row">
          <legend class="unseen">{t('yarn-reason-words')}</legend>
          {words.map((word) => (
            <button
              key={word}
              type="button"
              class="button small yarn-word"
              dir="auto"
              aria-pressed={reason.value === word}
              onClick={() => {
                reason.value = reason.value === word ? '' : word
              }}
            >
              {word}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  )
}
