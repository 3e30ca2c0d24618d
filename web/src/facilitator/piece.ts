/** A piece of a script, as it is shown. */
export type Piece =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: string[] }

/** A part of a script: what stands before the first moment, then one for each moment it names. */
export interface Part {
  title: string | null
  script: string
}

/** Cut a script where a line is the title of a moment. */
export function parts(script: string, titles: readonly string[]): Part[] {
  const cut: Part[] = []
  let lines: string[] = []
  let title: string | null = null
  const end = () => {
    const text = lines.join('\n').trim()
    if (text !== '' || title !== null) cut.push({ title, script: text })
    lines = []
  }
  for (const line of script.split('\n')) {
    if (titles.includes(line.trim())) {
      end()
      title = line.trim()
    } else lines.push(line)
  }
  end()
  return cut
}

const ITEM = /^\s*[-–•]\s+/

/**
 * Read a script: lines that begin with a dash are a list, a line right above a list is its heading,
 * what remains is text.
 */
export function read(script: string): Piece[] {
  const lines = script.split('\n').map((line) => line.trimEnd())
  const pieces: Piece[] = []
  lines.forEach((line, index) => {
    const last = pieces.at(-1)
    if (ITEM.test(line)) {
      const item = line.replace(ITEM, '')
      if (last?.kind === 'list' && lines[index - 1] !== '') last.items.push(item)
      else pieces.push({ kind: 'list', items: [item] })
    } else if (line !== '') {
      const heads = ITEM.test(lines[index + 1] ?? '')
      pieces.push({ kind: heads ? 'heading' : 'text', text: line.trim() })
    }
  })
  return pieces
}
