const HIDDEN_MS = 100

/** Collects calls and makes them once, with the next frame; soon, where no frame will come. */
export class Frame {
  private asked = false

  constructor(private readonly draw: () => void) {}

  ask(): void {
    if (this.asked) return
    this.asked = true
    if (typeof document === 'undefined' || document.hidden) setTimeout(() => this.go(), HIDDEN_MS)
    else requestAnimationFrame(() => this.go())
  }

  private go(): void {
    this.asked = false
    this.draw()
  }
}
