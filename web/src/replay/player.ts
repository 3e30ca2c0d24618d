import { batch, signal } from '@preact/signals'

export const SPEEDS: readonly number[] = [1, 2, 5, 10, 30, 60]

/** Where a time of a film is: how many steps are behind, and the time of the session there. */
export interface Place {
  position: number
  clock: number
}

/** Pictures a second are enough while it runs by itself; what somebody points at shows at once. */
const DRAW_MS = 100
/** A tab that was not looked at goes on from where it was. */
const MOST_MS = 250

/** Plays a film: what time it is there, whether it runs, how fast. */
export class Player {
  readonly time = signal(0)
  readonly place = signal<Place>({ position: 0, clock: 0 })
  readonly playing = signal(false)
  readonly speed = signal(1)
  private last = 0
  private drawn = 0
  private exact = 0
  private asked = 0

  constructor(
    readonly length: number,
    private readonly find: (time: number) => Place,
    private readonly show: (place: Place) => void,
    start = 0,
  ) {
    this.exact = Math.min(start, length)
    this.draw()
  }

  /** Play or pause; at its end it begins anew. */
  toggle(): void {
    if (this.playing.value) {
      this.playing.value = false
      return
    }
    if (this.exact >= this.length) this.seek(0)
    this.playing.value = true
    this.last = performance.now()
    this.next()
  }

  /** Go to a time; drawn with the next frame, however many are asked for until then. */
  seek(time: number): void {
    this.exact = Math.min(Math.max(0, time), this.length)
    this.drawn = 0
    this.next()
  }

  faster(by: 1 | -1): void {
    const at = SPEEDS.indexOf(this.speed.value)
    this.speed.value = SPEEDS[at + by] ?? this.speed.value
  }

  /** Stop for good. */
  close(): void {
    this.playing.value = false
    cancelAnimationFrame(this.asked)
  }

  private next(): void {
    cancelAnimationFrame(this.asked)
    this.asked = requestAnimationFrame((now) => this.tick(now))
  }

  private tick(now: number): void {
    if (this.playing.value) {
      this.exact += Math.min(MOST_MS, Math.max(0, now - this.last)) * this.speed.value
      if (this.exact >= this.length) {
        this.exact = this.length
        this.playing.value = false
        this.drawn = 0
      }
    }
    this.last = now
    if (now - this.drawn >= DRAW_MS) {
      this.drawn = now
      this.draw()
    }
    if (this.playing.value) this.next()
  }

  private draw(): void {
    const place = this.find(this.exact)
    batch(() => {
      this.time.value = this.exact
      this.place.value = place
      this.show(place)
    })
  }
}
