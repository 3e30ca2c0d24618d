const FIRST_MS = 500
const LONGEST_MS = 15_000

/** How long to wait before the n-th try in a row, from 0: twice as long each time, with chance. */
export function backoff(tries: number, chance: () => number = Math.random): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(tries, 10))
  return longest / 2 + (longest / 2) * chance()
}
