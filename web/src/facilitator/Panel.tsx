import './Panel.css'
import './Returns.css'
import { useSignal } from '@preact/signals'
import type { ComponentChildren, ComponentType } from 'preact'
import type { Board } from '../board/board'
import { t } from '../words/words'
import { Agenda } from './Agenda'
import { Data } from './Data'
import { Room } from './Room'
import { Share } from './Share'
import { returning } from './useReturns'

const panels: Record<string, ComponentType<{ board: Board }>> = {
  agenda: Agenda,
  room: Room,
  share: Share,
  data: Data,
}
const names = Object.keys(panels)

interface Props {
  board: Board
  /** Beside the tabs. */
  children: ComponentChildren
}

/** How many wait to be let in again. */
function Waiting() {
  const count = returning.value.length
  if (count === 0) return null
  return (
    <>
      {' '}
      <span class="tab-count">
        {count}
        <span class="unseen"> {t('returns-waiting', { count })}</span>
      </span>
    </>
  )
}

/** What is prepared and looked after beside the step at hand, one thing at a time. */
export function Panel({ board, children }: Props) {
  const shown = useSignal('agenda')
  const Shown = panels[shown.value] ?? Agenda
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    const next = names[(names.indexOf(shown.value) + step + names.length) % names.length]
    if (!next) return
    shown.value = next
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <aside class="panel" aria-label={t('panel')}>
      <div class="panel-head">
        <div class="panel-tabs" role="tablist" onKeyDown={walk}>
          {names.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-controls="panel-body"
              aria-selected={shown.value === name}
              tabIndex={shown.value === name ? 0 : -1}
              onClick={() => {
                shown.value = name
              }}
            >
              {t(`panel-${name}`)}
              {name === 'room' && <Waiting />}
            </button>
          ))}
        </div>
        {children}
      </div>
      <div
        class="panel-body"
        id="panel-body"
        role="tabpanel"
        aria-labelledby={`tab-${shown.value}`}
      >
        <Shown board={board} />
      </div>
    </aside>
  )
}
