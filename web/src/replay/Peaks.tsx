import { useMemo } from 'preact/hooks'
import type { Session } from './session'

const BINS = 180
const HIGH = 40
/** The thread lies under the peaks. */
const BOW = 3

/** How much happened when, as a small skyline over the thread. */
export function Peaks({ session }: { session: Session }) {
  const { skyline, thread } = useMemo(() => draw(session), [session])
  return (
    <svg
      class="replay-peaks"
      viewBox={`0 0 ${BINS} ${HIGH + 2 * BOW}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path class="replay-skyline" d={skyline} />
      <path class="replay-thread" d={thread} vector-effect="non-scaling-stroke" />
    </svg>
  )
}

function draw({ film, moments }: Session): { skyline: string; thread: string } {
  const peaks = film.peaks(BINS)
  const most = Math.max(1, ...peaks)
  const bars = peaks.map((many, bin) => {
    const high = many > 0 ? Math.max(1.5, (HIGH - 4) * (many / most) ** 0.7) : 0
    return high > 0 ? `M${bin + 0.12} ${HIGH - BOW}v${-high}h.76v${high}z` : ''
  })
  const started = moments.all.filter(({ kind }) => kind === 'started')
  const knots = started.map(
    ({ position }) => (BINS * film.timeOf(position)) / Math.max(1, film.length),
  )
  const stops = [0, ...knots.filter((x) => x > 1 && x < BINS - 1), BINS]
  const strands = stops.slice(1).map((x, index) => {
    const from = stops[index] as number
    const bow = index % 2 === 0 ? BOW * 1.6 : -BOW * 1.6
    return `Q${(from + x) / 2} ${HIGH + bow} ${x} ${HIGH}`
  })
  return { skyline: bars.join(''), thread: `M0 ${HIGH}${strands.join('')}` }
}
