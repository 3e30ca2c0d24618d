import { agenda } from '../board/select'
import { colourOf } from '../parts/colour'
import { voiceName } from '../parts/voices/names'
import { PositionSign } from '../parts/voices/PositionSign'
import { t } from '../words/words'
import type { Sources } from './sources'

const POSITIONS = [
  'shared',
  'particular',
  'opposed',
  'split',
  'absent',
  'unsure',
  'silent',
] as const

/** How the marks under a statement are read: a column a table, a sign for what it says. */
export function Legend({ sources }: { sources: Sources }) {
  const map = agenda(sources.board).findLast(([, { kind }]) => kind === 'mapping')
  const voices = map ? sources.voicesOf(map[0]) : []
  if (voices.length === 0) return null
  return (
    <section class="report-legend" aria-labelledby="report-legend">
      <h2 id="report-legend">{t('report-legend')}</h2>
      <ul>
        {voices.map(({ id, name, color }) => (
          <li
            key={id}
            class={color === null ? undefined : 'voice-dot'}
            data-color={color === null ? undefined : colourOf(color)}
          >
            <span dir="auto">{voiceName({ name }, 'groups')}</span>
          </li>
        ))}
      </ul>
      <ul>
        {POSITIONS.map((position) => (
          <li key={position}>
            <PositionSign position={position} />
            {t(`position-${position}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
