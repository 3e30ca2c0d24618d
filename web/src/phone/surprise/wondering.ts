import { signal } from '@preact/signals'

/** Whether a note is being written; and the card or cluster it may be about. */
export const wondering = signal<{ about: string | null } | null>(null)

/** The card that is in view alone, as in a deck: a note is likely to be about it. */
export const inView = signal<string | null>(null)
