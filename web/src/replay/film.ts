/** A silence longer than this is cut to this. */
export const PAUSE_MS = 5_000

/** A silence that was cut, between two steps: after so many of them, and how long it really was. */
export interface Cut {
  after: number
  lasted: number
}

/**
 * The time of a film, in which silences are cut, beside the time of the session. A position is how
 * many steps are behind; a film of n steps begins where the first one is.
 */
export class Film {
  /** When each step is, in milliseconds of the film. */
  private readonly starts: Float64Array
  readonly length: number

  constructor(private readonly ats: readonly number[]) {
    this.starts = new Float64Array(ats.length)
    let film = 0
    for (let step = 1; step < ats.length; step += 1) {
      film += Math.min(PAUSE_MS, this.silence(step))
      this.starts[step] = film
    }
    this.length = film
  }

  /** How many steps are behind at a time of the film. */
  position(film: number): number {
    let low = 0
    let high = this.starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.starts[middle] as number) <= film) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The time of the film at which a position begins. */
  timeOf(position: number): number {
    return this.starts[Math.min(Math.max(position, 1), this.starts.length) - 1] ?? 0
  }

  /** The time of the session at a time of the film; within a cut silence it runs fast. */
  clock(film: number): number {
    const position = this.position(film)
    const last = this.ats[position - 1] ?? this.ats[0] ?? 0
    const silence = this.silence(position)
    const since = film - this.timeOf(position)
    return position >= this.ats.length ? last : last + since * Math.max(1, silence / PAUSE_MS)
  }

  /** The silence that is being cut at a time of the film, if one is. */
  cut(film: number): Cut | null {
    const after = this.position(film)
    const lasted = this.silence(after)
    return after > 0 && after < this.ats.length && lasted > PAUSE_MS ? { after, lasted } : null
  }

  /** How many steps there are in each of so many equal stretches of the film. */
  peaks(bins: number): number[] {
    const peaks = new Array<number>(bins).fill(0)
    for (const start of this.starts) {
      const bin = Math.min(bins - 1, Math.floor((bins * start) / Math.max(1, this.length)))
      peaks[bin] = (peaks[bin] as number) + 1
    }
    return peaks
  }

  /** The silence before a step, in milliseconds of the session. */
  private silence(step: number): number {
    return (this.ats[step] ?? 0) - (this.ats[step - 1] ?? 0)
  }
}
