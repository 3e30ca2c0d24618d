import type { Board } from '../board/board'
import { heed } from '../parts/heed'
import { LIMITS } from '../protocol.gen'
import { t } from '../words/words'

const LINES = [
  ['title', LIMITS.NAME],
  ['question', LIMITS.CARD],
  ['organiser', LIMITS.NAME],
  ['contact', LIMITS.NAME],
  ['licence', LIMITS.NAME],
] as const

/** One a line. */
const LISTS = [
  ['team', LIMITS.NAME],
  ['resources', LIMITS.CARD],
] as const

/** The session's title, question and presentation, and what people are told about their data. */
export function AboutForm({ board }: { board: Board }) {
  const about = board.row('board', 'board').value
  if (!about) return null
  const save = (event: Event) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget as HTMLFormElement)
    const lines = (name: string, limit: number) =>
      String(data.get(name) ?? '')
        .split('\n')
        .map((line) => line.trim().slice(0, limit))
        .filter(Boolean)
    const text = (name: string) => String(data.get(name) ?? '').trim() || null
    const fields = {
      ...(text('title') && { title: text('title') as string }),
      question: text('question'),
      presentation: text('presentation'),
      organiser: text('organiser'),
      contact: text('contact'),
      licence: text('licence'),
      ...Object.fromEntries(LISTS.map(([name, limit]) => [name, lines(name, limit)])),
    }
    heed(board, board.send('board.set', { fields }), t('about-saved'))
  }
  return (
    <section>
      <h2>{t('about')}</h2>
      <form class="activity-form" onSubmit={save}>
        {LINES.map(([name, limit]) => (
          <label class="field" key={name}>
            {t(`about-${name}`)}
            <input
              name={name}
              maxLength={limit}
              required={name === 'title'}
              defaultValue={about[name] ?? ''}
              dir="auto"
            />
          </label>
        ))}
        <label class="field">
          {t('about-presentation')}
          <textarea
            name="presentation"
            rows={3}
            maxLength={LIMITS.LONG_TEXT}
            defaultValue={about.presentation ?? ''}
            dir="auto"
          />
        </label>
        {LISTS.map(([name]) => (
          <label class="field" key={name}>
            {t(`about-${name}`)}
            <textarea
              name={name}
              rows={3}
              defaultValue={(about[name] ?? []).join('\n')}
              dir="auto"
            />
            <small>{t(`about-${name}-how`)}</small>
          </label>
        ))}
        <button type="submit" class="button">
          {t('save')}
        </button>
      </form>
    </section>
  )
}
