import type { Drawing } from '../../parts/yarn/drawing'
import { circle, signPath } from '../../parts/yarn/signs'
import { inkOf, PAPER } from './colours'

/** The web of yarn on paper: people, the words they share, the threads between them. */
export function WebView({ drawing }: { drawing: Drawing }) {
  const { gauge, dots, strands, ties } = drawing
  const { radius } = gauge
  return (
    <>
      <g fill="none" stroke={PAPER.line} stroke-width="1.5">
        {ties.map(({ id, path }) => (
          <path key={id} d={path} />
        ))}
      </g>
      <g fill="none" stroke-width="2.6" stroke-linecap="round">
        {strands.map(({ strand, path }) => (
          <path key={strand.id} d={path} stroke={yarnOf(strand.color)} />
        ))}
      </g>
      {dots.map(({ dot, place, named }) => (
        <g key={dot.id} transform={`translate(${place.x.toFixed(1)} ${place.y.toFixed(1)})`}>
          <path
            d={dot.family ? signPath(dot.family.sign, radius * 0.9) : circle(radius * 0.7)}
            fill={dot.reached ? inkOf(dot.family?.color ?? null) : PAPER.paper}
            stroke={dot.reached ? PAPER.paper : inkOf(dot.family?.color ?? null)}
            stroke-width="2"
          />
          {named !== null && (
            <text
              y={(place.above ? -radius * 1.7 : radius * 1.6 + radius * 1.5).toFixed(1)}
              text-anchor="middle"
              font-size={(radius * 2).toFixed(1)}
              font-weight="600"
              fill={PAPER.ink}
            >
              {named}
            </text>
          )}
        </g>
      ))}
    </>
  )
}

/** The first ball is of the thread of the look, the others have colours of their own. */
function yarnOf(color: number): string {
  return color === 0 ? PAPER.thread : inkOf(color)
}
