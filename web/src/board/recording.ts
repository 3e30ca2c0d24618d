import type { Change } from '../protocol.gen'
import { answer } from '../sync/http'

/** A run of events in which the session was held: seqs, and milliseconds. */
export interface Sitting {
  first: number
  last: number
  begins: number
  ends: number
}

/** One event as everybody saw it; `type` is null where nothing could be seen of it. */
export interface Step {
  seq: number
  at: number
  type: string | null
  /** The activity under way then. */
  activity: string | null
  changes: Change[]
}

export interface Header {
  epoch: string
  last: number
  sittings: Sitting[]
}

/** A recording that ended before its last step: the log became another one meanwhile. */
export class Incomplete extends Error {}

/**
 * Fetch the replay of a board; `take` hears each step as it comes. The header, once all are there.
 * Raises `Problem`, `Incomplete`.
 */
export async function fetchRecording(
  board: string,
  token: string,
  begin: (header: Header) => void,
  take: (step: Step) => void,
): Promise<Header> {
  const response = await answer(`/api/boards/${encodeURIComponent(board)}/replay`, { token })
  let header: Header | undefined
  let seq = 0
  const hear = (line: string) => {
    if (!line) return
    if (!header) {
      header = JSON.parse(line) as Header
      begin(header)
      return
    }
    const step = JSON.parse(line) as Step
    seq = step.seq
    take(step)
  }
  try {
    await eachLine(response, hear)
  } catch (failure) {
    throw new Incomplete(String(failure))
  }
  if (!header || seq < header.last) throw new Incomplete()
  return header
}

async function eachLine(response: Response, hear: (line: string) => void): Promise<void> {
  const reader = response.body?.getReader()
  if (!reader) return
  const utf8 = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    const lines = (rest + (value ? utf8.decode(value, { stream: !done }) : '')).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) hear(line)
    if (done) break
  }
  hear(rest)
}
