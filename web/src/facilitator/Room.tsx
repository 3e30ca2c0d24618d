import './Room.css'
import { useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import { recordId } from '../board/ids'
import { groups } from '../board/select'
import { heed } from '../parts/heed'
import { useCodes } from '../parts/useCodes'
import { LIMITS } from '../protocol.gen'
import { t } from '../words/words'
import { Networks } from './Networks'
import { People } from './People'
import { PersonDialog } from './PersonDialog'
import { Returns } from './Returns'
import { RoomGroup } from './RoomGroup'

/** Who is there: tables and remote groups, their people, and who has not been heard yet. */
export function Room({ board }: { board: Board }) {
  const codes = useCodes(board)
  const person = useSignal<string | null>(null)
  const open = (id: string) => {
    person.value = id
  }
  const all = [...board.rows('participant').value]
  const alone = all.filter(([, { group }]) => group === null)
  return (
    <>
      <Returns board={board} />
      <section>
        <h2>{t('room-people', { count: all.length })}</h2>
        {groups(board).map(([id, group]) => (
          <RoomGroup
            key={id}
            board={board}
            id={id}
            group={group}
            code={codes?.groups[id]}
            onPerson={open}
          />
        ))}
        {alone.length > 0 && (
          <details class="room-group">
            <summary>
              <b>{t('room-alone')}</b>
              <span class="quiet-text">{t('people', { count: alone.length })}</span>
            </summary>
            <div class="room-inside">
              <People board={board} people={alone} onPerson={open} />
            </div>
          </details>
        )}
      </section>
      <AddGroup board={board} />
      <Networks board={board} />
      {person.value && (
        <PersonDialog
          board={board}
          id={person.value}
          onClose={() => {
            person.value = null
          }}
        />
      )}
    </>
  )
}

function AddGroup({ board }: { board: Board }) {
  const add = (event: Event) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const data = new FormData(form)
    const fields = { name: String(data.get('name')).trim(), remote: data.has('remote') }
    if (!fields.name) return
    heed(board, board.send('group.add', { id: recordId('g'), fields }))
    form.reset()
  }
  return (
    <section>
      <h2>{t('group-new')}</h2>
      <form onSubmit={add}>
        <div class="panel-row">
          <input
            class="input"
            name="name"
            required
            maxLength={LIMITS.NAME}
            aria-label={t('group-name')}
            placeholder={t('group-example')}
            dir="auto"
          />
          <button type="submit" class="button">
            {t('add')}
          </button>
        </div>
        <label class="choice">
          <input type="checkbox" name="remote" />
          {t('group-is-remote')}
        </label>
      </form>
    </section>
  )
}
