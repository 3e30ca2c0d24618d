import type { ComponentChildren } from 'preact'
import type { Board } from '../board/board'
import { countOf } from '../board/select'
import { heed } from '../parts/heed'
import { Bin, Check, Down, Play, Up } from '../parts/signs/Icon'
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
  /** Whether the session is further on. */
  past: boolean
  onEdit: () => void
  /** Where it goes, told from where it is. */
  onMove: (place: (index: number) => number) => void
  /** What stands above it. */
  children: ComponentChildren
}

/** One step of the agenda: start it, change it, move it, take it out. */
export function AgendaItem(props: Props) {
  const { board, id, activity, first, last, past, onEdit, onMove, children } = props
  const { title, kind, minutes } = activity
  const current = board.row('board', 'board').value?.activity === id
  const cards = countOf(board, id)
  const details = [
    t(`kind-${kind}`) !== title && t(`kind-${kind}`),
    minutes !== null && t('minutes', { count: minutes }),
    cards > 0 && t('agenda-cards', { count: cards }),
  ]
  const remove = () =>
    heed(board, board.send('activity.remove', { activity: id }), t('agenda-removed', { title }))
  return (
    <li aria-current={current ? 'step' : undefined}>
      {children}
      <div class="agenda-item" data-current={current || undefined} data-past={past || undefined}>
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
          {past && <Check />}
          {title}
        </button>
        <button type="button" class="button" disabled={current} onClick={() => start(board, id)}>
          <Play />
          {t(current ? 'agenda-current' : past ? 'agenda-back' : 'agenda-go')}
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
