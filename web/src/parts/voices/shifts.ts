export type Shifts<Where> = ReadonlyMap<string, Where>

/** More than this at once is another view or a flood, and is not told card by card. */
const AT_ONCE = 12

/**
 * The cards that lie elsewhere than before, each with where it was; not those that came from
 * `nowhere`: to be heard for the first time is no change of mind.
 */
export function shifts<Where>(
  before: ReadonlyMap<string, Where>,
  after: ReadonlyMap<string, Where>,
  nowhere: Where,
): Shifts<Where> {
  const moved = [...after].flatMap(([card, where]) => {
    const was = before.get(card)
    return was === undefined || was === nowhere || was === where ? [] : [[card, was] as const]
  })
  return new Map(moved.length > AT_ONCE ? [] : moved)
}
