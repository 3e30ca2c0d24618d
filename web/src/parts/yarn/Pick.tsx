import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { Board } from '../../board/board'
import { t } from '../../words/words'
import { type Candidate, candidates, searched } from './candidates'

interface Props {
  board: Board
  /** Who holds the ball; nobody where it is given. */
  from: string | null
  onPick: (id: string, name: string) => void
}

/** So many people are listed before somebody asks for all. */
const FIRST = 12

/** The people a ball can go to, those to be reached first; one tap takes one. */
export function Pick({ board, from, onPick }: Props) {
  const typed = useSignal('')
  const whole = useSignal(false)
  const all = candidates(board, from)
  const found = searched(all, typed.value)
  const shown = whole.value || typed.value ? found : found.slice(0, FIRST)
  const parts = [
    { title: 'yarn-not-reached', people: shown.filter(({ here, reached }) => here && !reached) },
    { title: 'yarn-reached', people: shown.filter(({ here, reached }) => here && reached) },
    { title: 'yarn-away', people: shown.filter(({ here }) => !here) },
  ]
  if (all.length === 0) return <p class="quiet-text">{t('yarn-nobody')}</p>
  return (
    <div class="yarn-pick">
      <label class="field">
        {t('yarn-search')}
        <input
          type="search"
          dir="auto"
          autocomplete="off"
          enterkeyhint="search"
          value={typed}
          onInput={(event) => {
            typed.value = event.currentTarget.value
          }}
        />
      </label>
      <p class="unseen" role="status">
        {typed.value && t('yarn-found', { count: found.length })}
      </p>
      {found.length === 0 && <p class="quiet-text">{t('yarn-found-none')}</p>}
      {parts.map(({ title, people }) => (
        <Part key={title} title={t(title)} people={people} onPick={onPick} />
      ))}
      {shown.length < found.length && (
        <button type="button" class="button" onClick={() => (whole.value = true)}>
          {t('yarn-show-all', { count: found.length - shown.length })}
        </button>
      )}
    </div>
  )
}

interface PartProps {
  title: string
  people: readonly Candidate[]
  onPick: Props['onPick']
}

function Part({ title, people, onPick }: PartProps) {
  const heading = useId()
  if (people.length === 0) return null
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <ul>
        {people.map(({ id, name, group, network, shared, reached }) => (
          <li key={id}>
            <button type="button" class="yarn-person" onClick={() => onPick(id, name)}>
              <span class="yarn-person-dot" data-reached={reached || undefined} />
              <b dir="auto">{name}</b>
              <span class="yarn-person-place" dir="auto">
                {[group, network].filter(Boolean).join(' · ')}
              </span>
              {shared.length > 0 && (
                <span class="yarn-person-words" dir="auto">
                  {t('yarn-shared', { words: shared.join(', ') })}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
