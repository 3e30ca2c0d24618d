import type { Board } from '../board/board'
import {
  fieldDay,
  lastSitting,
  monthsAfter,
  PROPOSED,
  tomorrow,
  untilDay,
} from '../board/retention'
import { dayOf } from '../parts/days'
import { t } from '../words/words'
import { keepUntil } from './keepUntil'

/** How long a session is kept: a day, or so long after the last sitting, or without an end. */
export function Keeping({ board }: { board: Board }) {
  const until = board.row('board', 'board').value?.keep_until ?? null
  const last = lastSitting(board)
  const soonest = tomorrow(board.now())
  const proposed = PROPOSED.map((months) => ({
    months,
    at: monthsAfter(last ?? board.now(), months),
  })).filter(({ at }) => at >= soonest)
  const save = (event: Event) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget as HTMLFormElement)
    keepUntil(board, untilDay(String(data.get('until'))))
  }
  return (
    <section>
      <h2>{t('keeping')}</h2>
      <p class="quiet-text">
        {until === null ? t('keeping-no-end') : t('keeping-what', { date: dayOf(until) })}
      </p>
      <form onSubmit={save}>
        <label class="field">
          {t('keeping-until')}
          <input
            key={until}
            name="until"
            type="date"
            required
            min={fieldDay(soonest)}
            defaultValue={until === null ? '' : fieldDay(until)}
          />
        </label>
        <button type="submit" class="button">
          {t('save')}
        </button>
      </form>
      <fieldset class="row">
        <legend class="quiet-text">
          {last === null ? t('keeping-from-now') : t('keeping-from-last', { date: dayOf(last) })}
        </legend>
        {proposed.map(({ months, at }) => (
          <button
            key={months}
            type="button"
            class="button small"
            aria-pressed={until !== null && fieldDay(until) === fieldDay(at)}
            onClick={() => keepUntil(board, at)}
          >
            {t('keeping-months', { months })}
          </button>
        ))}
        <button
          type="button"
          class="button small"
          aria-pressed={until === null}
          onClick={() => keepUntil(board, null)}
        >
          {t('keeping-for-ever')}
        </button>
      </fieldset>
    </section>
  )
}
