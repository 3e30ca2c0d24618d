import './Agenda.css'
import { useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import { mornings } from '../board/mornings'
import { agenda } from '../board/select'
import { Plus } from '../parts/signs/Icon'
import { t } from '../words/words'
import { ActivityForm } from './ActivityForm'
import { AgendaItem } from './AgendaItem'
import { Morning } from './Morning'
import { Rehearse } from './Rehearse'
import { moveTo } from './reorder'
import { SaveTemplate } from './SaveTemplate'
import { Sitting } from './Sitting'

/** The agenda, which may change while the session runs, and be gone back in. */
export function Agenda({ board }: { board: Board }) {
  const editing = useSignal<string | null>(null)
  const adding = useSignal(false)
  const items = agenda(board)
  const sittings = mornings(items)
  const current = items.findIndex(([id]) => id === board.row('board', 'board').value?.activity)
  return (
    <section>
      {items.length === 0 && <p class="quiet-text">{t('agenda-empty')}</p>}
      <ol class="panel-list agenda">
        {items.map(([id, activity], index) => (
          <AgendaItem
            key={id}
            board={board}
            id={id}
            activity={activity}
            first={index === 0}
            last={index === items.length - 1}
            past={index < current}
            onEdit={() => {
              editing.value = id
            }}
            onMove={(place) => moveTo(board, id, place(index))}
          >
            <Heading board={board} sittings={sittings} id={id} />
          </AgendaItem>
        ))}
      </ol>
      <button
        type="button"
        class="button"
        onClick={() => {
          adding.value = true
        }}
      >
        <Plus />
        {t('agenda-add')}
      </button>
      {items.length > 0 && <SaveTemplate board={board} />}
      {items.length > 0 && <Rehearse board={board} />}
      {(editing.value || adding.value) && (
        <ActivityForm
          board={board}
          id={editing.value}
          onClose={() => {
            editing.value = null
            adding.value = false
          }}
        />
      )}
      <Sitting board={board} />
    </section>
  )
}

interface HeadingProps {
  board: Board
  sittings: ReturnType<typeof mornings>
  id: string
}

/** Above the first activity of each sitting. */
function Heading({ board, sittings, id }: HeadingProps) {
  const at = sittings.findIndex(([first]) => first?.[0] === id)
  const rows = sittings[at]
  if (!rows) return null
  return <Morning board={board} rows={rows} number={sittings.length > 1 ? at + 1 : null} />
}
