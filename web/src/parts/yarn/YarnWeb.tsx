import './yarn.css'
import type { Drawing } from './drawing'
import { circle, signPath } from './signs'

interface Props {
  drawing: Drawing
  /** What the picture shows, in words. */
  label: string
  /** Threads that have just come, to be seen on their way. */
  fresh?: ReadonlySet<string>
}

/** The web of yarn: people, the threads between them, and who holds a ball. */
export function YarnWeb({ drawing, label, fresh }: Props) {
  const { gauge, dots, strands, ties } = drawing
  const letter = gauge.radius * 2
  return (
    <svg
      class="yarn-web"
      viewBox={`0 0 ${gauge.width} ${gauge.height}`}
      role="img"
      aria-label={label}
      style={{ '--letter': `${letter}px`, '--thick': `${thickness(letter, strands.length)}px` }}
    >
      <g class="yarn-ties">
        {ties.map(({ id, path }) => (
          <path key={id} d={path} />
        ))}
      </g>
      {strands.map(({ strand, path }, index) => (
        <g
          key={strand.id}
          class="yarn-strand"
          data-yarn={strand.color}
          data-last={index === strands.length - 1 || undefined}
          data-fresh={fresh?.has(strand.id) || undefined}
        >
          <path class="yarn-under" d={path} />
          <path class="yarn-line" d={path} pathLength={1} />
          <path class="yarn-twist" d={path} />
        </g>
      ))}
      {dots.map(({ dot, place, named }) => (
        <g
          key={dot.id}
          class="yarn-dot"
          data-color={dot.family?.color}
          data-reached={dot.reached || undefined}
          transform={`translate(${round(place.x)} ${round(place.y)})`}
        >
          {rings(dot.holds).map(([color, width]) => (
            <path
              key={color}
              class="yarn-held"
              data-yarn={color}
              d={circle(gauge.radius * width)}
            />
          ))}
          <path
            class="yarn-sign"
            d={
              dot.family
                ? signPath(dot.family.sign, gauge.radius * 0.9)
                : circle(gauge.radius * 0.7)
            }
          />
          {named !== null && (
            <text
              class="yarn-name"
              y={place.above ? -gauge.radius * 1.7 : gauge.radius * 1.6 + letter * 0.75}
              text-anchor="middle"
            >
              {named}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

/** A ring for each ball somebody holds, the widest first: it would cover the others. */
function rings(balls: readonly number[]): [color: number, width: number][] {
  return balls.map((color, index) => [color, 1.5 + 0.45 * index] as [number, number]).reverse()
}

/** Many threads are finer: they would hide each other. */
function thickness(letter: number, threads: number): number {
  return Math.max(1.4, letter * 0.14 * Math.min(1, Math.sqrt(36 / Math.max(1, threads))))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
