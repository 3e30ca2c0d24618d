import type { Participant } from '../../protocol.gen'

/** What somebody says of themselves. */
export type Said = {
  name: string
  organisation: string
  capacity: string
  networks: string[]
  keywords: string[]
}

export type Draft = Partial<Said>

/** Devices are emptied of what is called so. */
const STORE = 'canevas:draft:'

export function readDraft(board: string, activity: string): Draft {
  try {
    return JSON.parse(localStorage.getItem(name(board, activity)) ?? '{}') as Draft
  } catch {
    return {}
  }
}

/** Keep what is not shown to the room yet; nothing is forgotten. */
export function keepDraft(board: string, activity: string, draft: Draft): void {
  try {
    if (Object.keys(draft).length > 0) {
      localStorage.setItem(name(board, activity), JSON.stringify(draft))
    } else localStorage.removeItem(name(board, activity))
  } catch {
    // No storage here: the draft lives as long as the page.
  }
}

/** What the room knows of somebody. */
export function saidOf(person: Participant | undefined): Said {
  return {
    name: person?.name ?? '',
    organisation: person?.organisation ?? '',
    capacity: person?.capacity ?? '',
    networks: person?.networks ?? [],
    keywords: person?.keywords ?? [],
  }
}

/** Without what is empty, and without spaces around. */
export function tidy(said: Said): Said {
  return {
    name: said.name.trim(),
    organisation: said.organisation.trim(),
    capacity: said.capacity.trim(),
    networks: said.networks,
    keywords: said.keywords.map((word) => word.trim()).filter(Boolean),
  }
}

/** What of a draft the room does not know. */
export function unsaid(draft: Draft, known: Said): Draft {
  const wanted = tidy({ ...known, ...draft })
  const fields = Object.entries(wanted) as [keyof Said, string | string[]][]
  return Object.fromEntries(
    fields.filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(known[field])),
  )
}

function name(board: string, activity: string): string {
  return `${STORE}${board}/${activity}`
}
