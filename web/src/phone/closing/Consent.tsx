import { useId } from 'preact/hooks'
import type { Board } from '../../board/board'
import { setParticipant } from '../../board/commands'
import { t } from '../../words/words'

/** Whether one's name may stand in the report: no, until one says yes; changed at any time. */
export function Consent({ board }: { board: Board }) {
  const group = useId()
  const person = board.row('participant', board.you.value?.participant ?? '').value
  if (!person) return null
  const { name } = person
  const named = person.named ?? false
  return (
    <fieldset class="consent">
      <legend>{t('consent-ask')}</legend>
      {[true, false].map((answer) => (
        <label class="choice" key={String(answer)}>
          <input
            type="radio"
            name={group}
            checked={named === answer}
            onChange={() => setParticipant(board, { named: answer })}
          />
          <span>{answer ? t('consent-yes') : t('consent-no')}</span>
        </label>
      ))}
      <p class="quiet-text" dir="auto">
        {name ? t('consent-name', { name }) : t('consent-nameless')}
      </p>
    </fieldset>
  )
}
