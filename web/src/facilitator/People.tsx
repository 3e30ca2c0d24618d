import type { Board } from '../board/board'
import type { Participant } from '../protocol.gen'
import { personName } from './personName'

interface Props {
  board: Board
  people: [id: string, person: Participant][]
  onPerson: (id: string) => void
}

/** People by name; each opens to be moved, renamed, let back in. */
export function People({ board, people, onPerson }: Props) {
  const named = people
    .map(([id, person]) => ({ id, name: personName(board, person) }))
    .sort((a, b) => a.name.localeCompare(b.name))
  return (
    <ul>
      {named.map(({ id, name }) => (
        <li key={id}>
          <button type="button" class="person-open" dir="auto" onClick={() => onPerson(id)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  )
}
