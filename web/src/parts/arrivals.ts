/** For each group, how many more there are than before; groups without news are left out. */
export function arrivals(
  before: Readonly<Record<string, number>>,
  now: Readonly<Record<string, number>>,
): [group: string, more: number][] {
  return Object.entries(now)
    .map(([group, count]): [string, number] => [group, count - (before[group] ?? 0)])
    .filter(([, more]) => more > 0)
}
