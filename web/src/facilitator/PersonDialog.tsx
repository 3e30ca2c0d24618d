import { useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import { newResumeCode } from '../board/people'
import { groups } from '../board/select'
import { Dialog } from '../parts/Dialog'
import { groupName } from '../parts/GroupTile'
import { heed } from '../parts/heed'
import { spelled } from '../parts/QrCode'
import { said } from '../parts/said'
import { toast } from '../parts/toast'
import { LIMITS } from '../protocol.gen'
import { t } from '../words/words'
import { Merge } from './Merge'
import { PersonData } from './PersonData'
import { personName } from './personName'

interface Props {
  board: Board
  id: string
  onClose: () => void
}

/** What can be done for a person: another name, another table, a code to come back with. */
export function PersonDialog({ board, id, onClose }: Props) {
  const person = board.row('participant', id).value
  const code = useSignal<string | null>(null)
  if (!person) return null
  const name = personName(board, person)
  const save = (event: Event) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget as HTMLFormElement)
    const fields = {
      name: String(data.get('name')).trim() || null,
      group: String(data.get('group')) || null,
    }
    heed(board, board.send('participant.set', { participant: id, ...fields }))
    onClose()
  }
  const renew = async () => {
    try {
      code.value = await newResumeCode(board, id)
    } catch (failure) {
      toast(said(failure))
    }
  }
  const remove = () => {
    heed(
      board,
      board.send('participant.remove', { participant: id }),
      t('person-removed', { name }),
    )
    onClose()
  }
  return (
    <Dialog title={name} onClose={onClose}>
      <form onSubmit={save}>
        <label class="field">
          {t('person-name')}
          <input name="name" maxLength={LIMITS.NAME} defaultValue={person.name ?? ''} dir="auto" />
        </label>
        <label class="field">
          {t('person-group')}
          <select name="group">
            <option value="">{t('room-alone')}</option>
            {groups(board).map(([group, record]) => (
              <option key={group} value={group} selected={group === person.group}>
                {groupName(record)}
              </option>
            ))}
          </select>
        </label>
        {code.value ? (
          <>
            <p class="code-large">{spelled(code.value)}</p>
            <p class="quiet-text">{t('person-code-use')}</p>
          </>
        ) : (
          <button type="button" class="button" onClick={renew}>
            {t('person-new-code')}
          </button>
        )}
        <div class="row">
          <button type="submit" class="button main">
            {t('save')}
          </button>
          <button type="button" class="button grave" onClick={remove}>
            {t('person-remove')}
          </button>
        </div>
        <p class="quiet-text">{t('person-remove-what')}</p>
      </form>
      <Merge board={board} id={id} name={name} onDone={onClose} />
      <PersonData board={board} id={id} name={name} onDone={onClose} />
    </Dialog>
  )
}
