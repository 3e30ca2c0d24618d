import './Thread.css'
import { t } from '../words/words'
import { weave } from './weave'

interface Props {
  /** The titles of the agenda's activities, in order. */
  titles: readonly string[]
  /** The place of the current one, or -1 before the session starts. */
  at: number
}

/** The agenda as a woven thread: a knot for each activity, drawn full up to the current one. */
export function Thread({ titles, at }: Props) {
  if (titles.length === 0) return null
  const { width, height, knots, done, toCome } = weave(titles.length, at)
  return (
    <svg
      class="thread"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label(titles, at)}
    >
      <path class="thread-line to-come" d={toCome} />
      <path class="thread-line done" d={done} />
      {knots.map(({ x, y }, index) => {
        const stage = index < at ? 'done' : index === at ? 'current' : 'to-come'
        return (
          <circle key={x} class={`knot ${stage}`} cx={x} cy={y} r={stage === 'current' ? 7 : 4} />
        )
      })}
    </svg>
  )
}

function label(titles: readonly string[], at: number): string {
  const title = titles[at]
  return title === undefined
    ? t('thread-not-started', { total: titles.length })
    : t('thread-at', { number: at + 1, total: titles.length, title })
}
