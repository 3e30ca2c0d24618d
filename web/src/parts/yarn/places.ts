/** Where somebody stands on the web; their name is above or below. */
export interface Place {
  x: number
  y: number
  above: boolean
}

export type Places = ReadonlyMap<string, Place>

/** What the web is drawn on, and how large: a name is `line` high, a sign `radius`. */
export interface Gauge {
  width: number
  height: number
  line: number
  radius: number
  margin: { x: number; y: number }
}

export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Air around a sign and its name. */
const AIR = 3
/** Of what signs and names take up, this share may be taken: so that all can be parted. */
const FULL = 0.8
/** And of that so much by signs alone: some names are worth more than all signs. */
const NAMELESS = 0.36

/** A gauge for a sheet so large, with names in letters of this size. */
export function gaugeOf(width: number, height: number, letter: number): Gauge {
  const margin = { x: letter * 2, y: letter * 1.6 }
  return { width, height, line: letter * 1.3, radius: letter * 0.5, margin }
}

/** What somebody takes up with their name, and the air around. */
export function boxOf({ x, y, above }: Place, width: number, gauge: Gauge): Box {
  const name = width > 0 ? gauge.line : 0
  const half = Math.max(width / 2, gauge.radius * 1.2) + AIR
  const near = gauge.radius * 1.2 + AIR
  return {
    left: x - half,
    right: x + half,
    top: y - near - (above ? name : 0),
    bottom: y + near + (above ? 0 : name),
  }
}

/** The share of the sheet that people take up with their names. */
export function crowding(people: readonly { width: number }[], gauge: Gauge): number {
  const origin = { x: 0, y: 0, above: false }
  const areas = people.map(({ width }) => {
    const { left, right, top, bottom } = boxOf(origin, width, gauge)
    return (right - left) * (bottom - top)
  })
  return areas.reduce((sum, area) => sum + area, 0) / (gauge.width * gauge.height)
}

/**
 * Who can be shown, and who of them with a name, so that the sheet does not get too full: those who
 * come first before the others. Names give way before people do.
 */
export function fitting<P extends { width: number }>(
  people: readonly P[],
  gauge: Gauge,
): { shown: P[]; unnamed: number; left: number } {
  const bare = people.map((each) => ({ ...each, width: 0 }))
  const takes = crowding([{ width: 0 }], gauge)
  const count = Math.min(people.length, Math.floor(NAMELESS / takes))
  let room = FULL - count * takes
  let named = 0
  for (const each of people.slice(0, count)) {
    const more = crowding([each], gauge) - takes
    if (more > room) break
    room -= more
    named += 1
  }
  const shown = [...people.slice(0, named), ...bare.slice(named, count)]
  return { shown, unnamed: count - named, left: people.length - count }
}

const NARROW = /[\s.,:;!|'’il1ftjrI\-·]/
const WIDE = /[mwMWÆŒœæ@%—]/
const LATIN = /[\u0020-\u024f]/

/** About how wide a text is in bold letters of this size. */
export function widthOf(text: string, letter: number): number {
  let widths = 0
  for (const sign of text) {
    if (NARROW.test(sign)) widths += 0.36
    else if (WIDE.test(sign)) widths += 0.88
    else if (!LATIN.test(sign)) widths += 1.05
    else widths += sign !== sign.toLowerCase() ? 0.68 : 0.58
  }
  return widths * letter
}
