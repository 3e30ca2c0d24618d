/** The server's time, carried on by a clock here that no one sets: milliseconds since 1970. */
export class Clock {
  private ahead = Date.now() - performance.now()

  now(): number {
    return Math.round(this.ahead + performance.now())
  }

  /** The server says what time it is. */
  set(time: number): void {
    this.ahead = time - performance.now()
  }
}
