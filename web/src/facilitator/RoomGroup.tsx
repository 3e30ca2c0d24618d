import { useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import { hereOf } from '../board/here'
import { current } from '../board/select'
import { colourOf } from '../parts/colour'
import { GroupState } from '../parts/GroupState'
import { groupName } from '../parts/GroupTile'
import { heed } from '../parts/heed'
import { hereWords } from '../parts/hereWords'
import { spelled } from '../parts/QrCode'
import { Bin, Light, Pen } from '../parts/signs/Icon'
import type { Group } from '../protocol.gen'
import { t } from '../words/words'
import { GroupDialog } from './GroupDialog'
import { People } from './People'

interface Props {
  board: Board
  id: string
  group: Group
  code: string | undefined
  onPerson: (id: string) => void
}

/** A table or remote group: who sits there, whether it has been heard, its own code. */
export function RoomGroup({ board, id, group, code, onPerson }: Props) {
  const changing = useSignal(false)
  const people = [...board.rows('participant').value].filter(([, person]) => person.group === id)
  const [activity, record] = current(board) ?? []
  const written = board.row('count', activity ?? '').value?.groups[id] ?? 0
  const writes = record?.kind === 'collect'
  const name = groupName(group)
  return (
    <details class="room-group" data-color={colourOf(group.color)}>
      <summary>
        <b dir="auto">{name}</b>
        <span class="quiet-text">{hereWords(hereOf(board, id))}</span>
        {writes && (people.length > 0 || written > 0) && (
          <span class={written === 0 ? 'quiet-text room-silent' : 'quiet-text'}>
            {written === 0 ? t('room-silent') : t('room-written', { count: written })}
          </span>
        )}
        <GroupState
          board={board}
          id={id}
          group={group}
          activity={record?.kind === 'mapping' ? (activity ?? null) : null}
        />
        {code && <span class="room-code">{spelled(code)}</span>}
      </summary>
      <div class="room-inside">
        <div class="row">
          <button
            type="button"
            class="button"
            onClick={() => {
              changing.value = true
            }}
          >
            <Pen />
            {t('group-change')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => heed(board, board.send('board.spotlight', { target: ['group', id] }))}
          >
            <Light />
            {t('spotlight')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() =>
              heed(board, board.send('group.remove', { id }), t('group-removed', { name }))
            }
          >
            <Bin />
            {t('remove')}
          </button>
        </div>
        <People board={board} people={people} onPerson={onPerson} />
      </div>
      {changing.value && (
        <GroupDialog
          board={board}
          id={id}
          group={group}
          code={code}
          onClose={() => {
            changing.value = false
          }}
        />
      )}
    </details>
  )
}
