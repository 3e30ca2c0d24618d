import { useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import { groupName } from '../parts/GroupTile'
import { heed } from '../parts/heed'
import { t } from '../words/words'
import { ChoosePerson } from './ChoosePerson'
import { personName } from './personName'

interface Props {
  board: Board
  /** Who turns out to be somebody else: what is theirs goes over to that person. */
  id: string
  name: string
  onDone: () => void
}

/** Two identities of one person become one: first what that will do, then one button. */
export function Merge({ board, id, name, onDone }: Props) {
  const chosen = useSignal<string | null>(null)
  const into = board.row('participant', chosen.value ?? '').value
  const merge = () => {
    if (!chosen.value || !into) return
    const done = t('merge-done', { name: personName(board, into) })
    heed(board, board.send('participant.merge', { from: id, into: chosen.value }), done)
    onDone()
  }
  return (
    <details class="person-merge">
      <summary>{t('merge')}</summary>
      <p class="quiet-text">{t('merge-when')}</p>
      <ChoosePerson board={board} chosen={chosen} except={id} />
      <div role="status">{into && <Preview board={board} id={id} into={chosen.value ?? ''} />}</div>
      {into && (
        <button type="button" class="button" onClick={merge}>
          {t('merge-sure', { name })}
        </button>
      )}
    </details>
  )
}

/** What will come of it, as far as facilitators may know: whose ideas are whose, they may not. */
function Preview({ board, id, into }: { board: Board; id: string; into: string }) {
  const gone = board.row('participant', id).value
  const person = board.row('participant', into).value
  if (!gone || !person) return null
  const group = person.group ? board.row('group', person.group).value : undefined
  const kept = personName(
    board,
    person.name || !gone.name ? person : { ...person, name: gone.name },
  )
  return (
    <>
      <p dir="auto">
        {group
          ? t('merge-becomes', { name: kept, group: groupName(group) })
          : t('merge-becomes-alone', { name: kept })}
      </p>
      <ul class="merge-what">
        <li>{t('merge-ideas')}</li>
        <li>{t('merge-answers')}</li>
        <li>{t('merge-devices')}</li>
        <li>{t('merge-undo')}</li>
      </ul>
    </>
  )
}
