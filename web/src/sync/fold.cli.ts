import { createInterface } from 'node:readline'
import type { Change } from '../protocol.gen'
import { fold, type State } from './fold'

// Reads lines of {"changes": [[kind, id, fields], …]}, writes for each the folded state as a line.
for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue
  const { changes } = JSON.parse(line) as { changes: Change[] }
  process.stdout.write(`${JSON.stringify(plain(fold(new Map(), changes)))}\n`)
}

function plain(state: State): object {
  return Object.fromEntries(
    [...state].map(([kind, records]) => [kind, Object.fromEntries(records)]),
  )
}
