import './Agenda.css'
import { useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import { agenda } from '../board/select'
import { Plus } from '../parts/signs/Icon'
import { t } from '../words/words'
import { ActivityForm } from './ActivityForm'
import { AgendaItem } from './AgendaItem'
import { moveTo } from './reorder'
import { Sitting } from './Sitting'

/** The agenda, which may change while the session runs, and be gone back in. */
export function Agenda({ board }: { board: Board }) {
  const editing = useSignal<string | null>(null)
  const adding = useSignal(false)
  const items = agenda(board)
  return (
    <section>
      <ol class="panel-list agenda">
        {items.map(([id, activity], index) => (
          <AgendaItem
            key={id}
            board={board}
            id={id}
            activity={activity}
            first={index === 0}
            last={index === items.length - 1}
            onEdit={() => {
              editing.value = id
            }}
            onMove={(place) => moveTo(board, id, place(index))}
          />
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
