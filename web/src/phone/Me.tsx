import type { Signal } from '@preact/signals'
import type { Board } from '../board/board'
import { t } from '../words/words'

/** Who one is here: a button that opens it. */
export function Me({ board, open }: { board: Board; open: Signal<boolean> }) {
  return (
    <button
      type="button"
      class="button quiet"
      aria-haspopup="dialog"
      onClick={() => {
        open.value = true
      }}
    >
      <span dir="auto">{nameOf(board)}</span>
    </button>
  )
}

/** The name a person chose, else their place at the table. */
function nameOf(board: Board): string {
  const id = board.you.value?.participant
  const person = id ? board.row('participant', id).value : undefined
  if (person?.name) return person.name
  const group = person?.group ? board.row('group', person.group).value : undefined
  if (!person || !group) return t('phone-me')
  return t('phone-nth', { group: group.name, number: person.number })
}
