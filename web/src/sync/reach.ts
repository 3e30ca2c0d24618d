const GRACE_MS = 2_000

/** Whether the server is within reach; a short break is not yet a loss. */
export class Reach {
  private at: 'new' | 'up' | 'shaken' | 'lost' = 'new'
  private grace: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly changed: () => void) {}

  get lost(): boolean {
    return this.at === 'lost'
  }

  get up(): boolean {
    return this.at === 'up'
  }

  welcomed(): void {
    clearTimeout(this.grace)
    this.move('up')
  }

  broken(): void {
    if (this.at === 'new') return this.move('lost')
    if (this.at !== 'up') return
    this.move('shaken')
    this.grace = setTimeout(() => this.move('lost'), GRACE_MS)
  }

  close(): void {
    clearTimeout(this.grace)
  }

  private move(to: Reach['at']): void {
    this.at = to
    this.changed()
  }
}
