import './Worked.css'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Board } from '../../board/board'
import { COLUMNS, common, placesOf } from '../../board/senses'
import { type By, type Voice, voices } from '../../board/voices'
import { announce } from '../../parts/announce'
import { colourOf } from '../../parts/colour'
import { useGlides } from '../../parts/map/useGlides'
import { digestOf } from '../../parts/voices/digestOf'
import { voiceName } from '../../parts/voices/names'
import { PositionSign } from '../../parts/voices/PositionSign'
import { useShifts } from '../../parts/voices/useShifts'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'
import { WorkedColumn } from './WorkedColumn'

interface Props {
  board: Board
  id: string
  activity: Activity
  by: By
  /** Show it by networks instead of by tables, and back. */
  onTurn: () => void
  /** It was hidden until now. */
  unveiling: boolean
}

/** The common map as it is worked out: what unites, what is proper to some, what divides. */
export function Worked({ board, id, activity, by, onTurn, unveiling }: Props) {
  const root = useRef<HTMLElement>(null)
  const all = common(board, id, activity, by)
  const now = placesOf(all)
  // The same places are the same map, so that nothing seems to move when something else is said.
  const places = useMemo(() => now, [[...now].join()])
  const moved = useShifts(places, 'unheard')
  useGlides(root, places)
  useEffect(() => {
    if (unveiling) announce(t('map-revealed', { digest: digestOf(all) }))
  }, [unveiling])
  const speaking = voices(board, id, by)
  const notes = (['unheard', 'undecided', 'elsewhere'] as const).filter((rest) => all[rest].length)
  return (
    <section class="worked" ref={root} data-unveiling={unveiling || undefined}>
      {COLUMNS.map((column) => (
        <WorkedColumn
          key={column}
          board={board}
          column={column}
          entries={all[column]}
          by={by}
          voices={speaking}
          moved={moved}
        />
      ))}
      <footer>
        <p>{notes.map((rest) => t(`rest-${rest}`, { count: all[rest].length })).join(' · ')}</p>
        {by === 'networks' && <Legend voices={speaking} />}
        <button type="button" class="worked-by" onClick={onTurn}>
          {t(by === 'groups' ? 'by-groups-now' : 'by-networks-now')}
        </button>
      </footer>
    </section>
  )
}

/** Which sign is whose; tables have their tiles for that. */
function Legend({ voices: all }: { voices: readonly Voice[] }) {
  return (
    <ul class="worked-legend">
      {all.map((voice) => (
        <li key={voice.id}>
          <span
            class="voice-mark"
            data-color={voice.color === null ? undefined : colourOf(voice.color)}
          >
            <PositionSign position="shared" />
          </span>
          <span dir="auto">{voiceName(voice, 'networks')}</span>
        </li>
      ))}
    </ul>
  )
}
