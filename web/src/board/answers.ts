import type { Stance } from '../protocol.gen'

/** The three answers in the order in which they are offered, with the id of what each one says. */
export const ANSWERS: readonly { value: Stance['value']; says: string }[] = [
  { value: 'shared', says: 'stance-shared' },
  { value: 'not_ours', says: 'stance-not-ours' },
  { value: 'opposed', says: 'stance-opposed' },
]
