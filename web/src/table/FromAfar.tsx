import './FromAfar.css'
import type { Board } from '../board/board'
import { hereOf } from '../board/here'
import { ownGroup } from '../board/seat'
import { current } from '../board/select'
import { GroupState } from '../parts/GroupState'
import { GroupTile } from '../parts/GroupTile'
import { RoomTile } from '../parts/RoomTile'
import { Screen } from '../parts/signs/Icon'
import { toast } from '../parts/toast'
import { t } from '../words/words'

/** What a group at a distance has besides its map: its tile, the room's, a big screen of its own. */
export function FromAfar({ board }: { board: Board }) {
  const id = ownGroup(board)
  const group = board.row('group', id ?? '').value
  if (!id || !group?.remote) return null
  const [activity, record] = current(board) ?? []
  const mapping = activity && record?.kind === 'mapping' ? activity : null
  // Not a link: the new window takes this tab's key with it, and no address has to carry it.
  const open = () => {
    const opened = window.open(`/screen/${encodeURIComponent(board.id)}`, '_blank')
    if (!opened) toast(t('afar-blocked'))
  }
  return (
    <aside class="from-afar" aria-label={t('afar')}>
      <GroupTile group={group} here={hereOf(board, id)} own>
        <GroupState board={board} id={id} group={group} activity={mapping} />
      </GroupTile>
      <RoomTile board={board} activity={mapping} />
      <button type="button" class="button" onClick={open}>
        <Screen />
        {t('afar-screen')}
      </button>
    </aside>
  )
}
