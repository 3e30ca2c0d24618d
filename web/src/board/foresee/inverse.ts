import type { Fields } from '../../protocol.gen'
import type { Predicted } from '../../sync/overlay'

const REMEMBERED = 50

/** What undoing recent commands of this page will bring back: the records as they stood before. */
export class Inverses {
  private readonly made = new Map<string, Predicted[]>()

  /** The changes that would undo these, taken before they show. */
  before(
    predicted: Predicted[],
    record: (kind: string, id: string) => Fields | undefined,
  ): Predicted[] {
    return predicted.map(([kind, id]) => [kind, id, record(kind, id) ?? null, true])
  }

  remember(command: string, inverse: Predicted[]): void {
    this.made.set(command, inverse)
    const [oldest] = this.made.keys()
    if (this.made.size > REMEMBERED && oldest) this.made.delete(oldest)
  }

  /** The changes that undo a command, as far as they are known here. */
  of(command: string | null | undefined): Predicted[] {
    return (command && this.made.get(command)) || []
  }

  clear(): void {
    this.made.clear()
  }
}
