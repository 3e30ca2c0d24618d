import type { Board } from '../board/board'
import { heed } from '../parts/heed'
import { Bin, Down, Play, Up } from '../parts/signs/Icon'
import type { Activity } from '../protocol.gen'
import { t } from '../words/words'
import { dragRow } from './dragRow'
import { start } from './steps'

interface Props {
  board: Board
  id: string
  activity: Activity
  first: boolean
  last: boolean
  onEdit: () => void
  /** Where it goes, told from where it is. */
  onMove: (place: (index: number) => number) => void
}

/** One step of the agenda: start it, change it, move it, take it out. */
export function AgendaItem({ board, id, activity, first, last, onEdit, onMove }: Props) {
  const { title, kind, minutes } = activity
  const current = board.row('board', 'board').value?.activity === id
  const details = [t(`kind-${kind}`), minutes !== null && t('minutes', { count: minutes })]
  const remove = () =>
    heed(board, board.send('activity.remove', { activity: id }), t('agenda-removed', { title }))
  return (
    <li data-current={current || undefined} aria-current={current ? 'step' : undefined}>
      <span
        class="agenda-handle"
        aria-hidden="true"
        onPointerDown={(event) => dragRow(event, (place) => onMove(() => place))}
      />
      <button
        type="button"
        class="agenda-title"
        dir="auto"
        onClick={onEdit}
        aria-label={t('agenda-edit', { title })}
      >
        {title}
      </button>
      <button type="button" class="button" disabled={current} onClick={() => start(board, id)}>
        <Play />
        {t(current ? 'agenda-current' : 'agenda-go')}
        <span class="unseen">{title}</span>
      </button>
      <div class="agenda-tools">
        <span class="quiet-text">{details.filter(Boolean).join(' · ')}</span>
        <Tool
          label={t('agenda-up', { title })}
          shape={Up}
          off={first}
          onClick={() => onMove((index) => index - 1)}
        />
        <Tool
          label={t('agenda-down', { title })}
          shape={Down}
          off={last}
          onClick={() => onMove((index) => index + 1)}
        />
        <Tool label={t('agenda-remove', { title })} shape={Bin} onClick={remove} />
      </div>
    </li>
  )
}

interface ToolProps {
  label: string
  shape: typeof Up
  off?: boolean
  onClick: () => void
}

function Tool({ label, shape: Shape, off = false, onClick }: ToolProps) {
  return (
    <button
      type="button"
      class="button quiet icon-only"
      aria-label={label}
      title={label}
      disabled={off}
      onClick={onClick}
    >
      <Shape />
    </button>
  )
}
