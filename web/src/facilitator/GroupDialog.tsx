import type { Board } from '../board/board'
import { Dialog } from '../parts/Dialog'
import { groupName } from '../parts/GroupTile'
import { heed } from '../parts/heed'
import { QrCode, spelled } from '../parts/QrCode'
import { type Group, LIMITS } from '../protocol.gen'
import { t } from '../words/words'

interface Props {
  board: Board
  id: string
  group: Group
  code: string | undefined
  onClose: () => void
}

/** A group's name, whether it is elsewhere, and the code that leads its people straight to it. */
export function GroupDialog({ board, id, group, code, onClose }: Props) {
  const save = (event: Event) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget as HTMLFormElement)
    const fields = { name: String(data.get('name')).trim(), remote: data.has('remote') }
    if (fields.name) heed(board, board.send('group.set', { id, fields }))
    onClose()
  }
  return (
    <Dialog title={groupName(group)} onClose={onClose}>
      <form onSubmit={save}>
        {code && (
          <>
            <QrCode code={code} />
            <p class="code-large">{spelled(code)}</p>
            <p class="quiet-text">{t('group-code-use')}</p>
          </>
        )}
        <label class="field">
          {t('group-name')}
          <input
            name="name"
            required
            maxLength={LIMITS.NAME}
            defaultValue={group.name}
            dir="auto"
          />
        </label>
        <label class="choice">
          <input type="checkbox" name="remote" defaultChecked={group.remote} />
          {t('group-is-remote')}
        </label>
        <button type="submit" class="button main">
          {t('save')}
        </button>
      </form>
    </Dialog>
  )
}
