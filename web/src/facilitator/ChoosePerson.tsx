import './ChoosePerson.css'
import { type Signal, useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { Board } from '../board/board'
import { groupName } from '../parts/GroupTile'
import type { Participant } from '../protocol.gen'
import { t } from '../words/words'
import { personName } from './personName'

/** So many at a time: who is not among them is found by writing more. */
const SHOWN = 6

interface Props {
  board: Board
  chosen: Signal<string | null>
  /** Whom it may be, the likeliest first: offered before anything is written. */
  likely?: readonly string[]
  /** Whom it cannot be. */
  except?: string
}

/** One person out of all, found by name, word or table. */
export function ChoosePerson({ board, chosen, likely = [], except }: Props) {
  const typed = useSignal('')
  const group = useId()
  const people = board.rows('participant').value
  const wanted = plain(typed.value)
  const first = likely.filter((id) => people.has(id))
  const others = [...people.keys()].filter((id) => !first.includes(id))
  const found = [...first, ...others]
    .filter((id) => id !== except)
    .flatMap((id) => {
      const person = people.get(id) as Participant
      const told = telling(board, person)
      return wanted && !plain(Object.values(told).join(' ')).includes(wanted)
        ? []
        : [{ id, ...told }]
    })
  const kept = found.slice(0, wanted || first.length === 0 ? SHOWN : first.length)
  const more = found.length - kept.length
  return (
    <div class="choose-person">
      <label class="field">
        {t('choose-person')}
        <input
          type="search"
          value={typed}
          autocomplete="off"
          onInput={(event) => {
            typed.value = event.currentTarget.value
          }}
        />
      </label>
      <div role="radiogroup" aria-label={t('choose-person-found')}>
        {kept.map(({ id, name, where, words }) => (
          <label class="choice" key={id}>
            <input
              type="radio"
              name={group}
              checked={chosen.value === id}
              onChange={() => {
                chosen.value = id
              }}
            />
            <span dir="auto">
              <b>{name}</b>
              <small>{[where, words].filter(Boolean).join(' · ')}</small>
            </span>
          </label>
        ))}
      </div>
      {found.length === 0 && <p class="quiet-text">{t('choose-person-none')}</p>}
      {more > 0 && <p class="quiet-text">{t('choose-person-more', { count: more })}</p>}
    </div>
  )
}

function telling(board: Board, person: Participant) {
  const group = person.group ? board.row('group', person.group).value : undefined
  const where = person.name && group ? groupName(group) : ''
  return { name: personName(board, person), where, words: person.keywords.join(', ') }
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
