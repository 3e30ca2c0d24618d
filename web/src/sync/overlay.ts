import type { Fields } from '../protocol.gen'

/**
 * A change as it is foreseen here. One that does not make its record says nothing of a record that
 * is not there (any more).
 */
export type Predicted = [kind: string, id: string, fields: Fields | null, makes?: true]

interface Layer {
  changes: Predicted[]
  /** The seq that confirms it, once the server has said so. */
  seq: number | null
}

export type Touched = [kind: string, id: string]

/** What our own commands will change, laid over what the server has confirmed. */
export class Overlay {
  private readonly layers = new Map<string, Layer>()

  /** Lay the predicted changes of a command over all earlier ones. */
  lay(command: string, changes: Predicted[]): Touched[] {
    this.layers.set(command, { changes, seq: null })
    return touchedBy(changes)
  }

  /** The command is durable as `seq`: its layer goes once the replica has come that far. */
  confirm(command: string, seq: number, reached: number): Touched[] {
    const layer = this.layers.get(command)
    if (!layer) return []
    layer.seq = seq
    return this.reach(reached)
  }

  /** The command changed nothing, or is no more: take its layer off. */
  drop(command: string): Touched[] {
    const layer = this.layers.get(command)
    this.layers.delete(command)
    return touchedBy(layer?.changes ?? [])
  }

  /** The replica has come to `seq`: what it holds need not be predicted any more. */
  reach(seq: number): Touched[] {
    const reached = [...this.layers].filter(([, layer]) => layer.seq !== null && layer.seq <= seq)
    return reached.flatMap(([command]) => this.drop(command))
  }

  /** A record as it will be, from what is confirmed of it. */
  over(kind: string, id: string, confirmed: Fields | undefined): Fields | undefined {
    let record = confirmed
    for (const { changes } of this.layers.values()) {
      for (const [ofKind, ofId, fields, makes] of changes) {
        if (ofKind !== kind || ofId !== id) continue
        if (fields === null) record = undefined
        else if (record || makes) record = { ...record, ...fields }
      }
    }
    return record
  }

  /** Every record that some layer says something about. */
  touched(): Touched[] {
    return [...this.layers.values()].flatMap((layer) => touchedBy(layer.changes))
  }
}

function touchedBy(changes: Predicted[]): Touched[] {
  return changes.map(([kind, id]) => [kind, id])
}
