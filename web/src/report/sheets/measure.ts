/** Advances of the signs from space to tilde in Atkinson Hyperlegible Next at 600, in thousandths. */
const ADVANCES = `
  303 298 362 730 604 953 727 195 324 324 485 598 252 369 253 424 656 430 569 592 621 602
  617 529 621 578 253 253 564 617 564 526 780 662 634 654 683 589 562 711 699 415 546 654
  548 848 710 737 617 747 639 604 592 687 628 877 666 627 615 333 424 344 573 391 274 544
  587 502 586 555 349 582 565 285 255 536 301 870 565 567 587 591 368 497 360 559 509 723
  522 499 492 370 249 370 543
`
  .trim()
  .split(/\s+/)
  .map(Number)

const FIRST = 32
const NARROW = new Map([
  ['’', 230],
  ['‘', 230],
  ['\u00a0', 303],
  ['\u202f', 180],
  ['œ', 900],
  ['—', 800],
  ['…', 800],
])
const OTHER = 640
const WIDE = 1_050
const MARK = /^\p{M}$/u
/** Other fonts may stand in for ours, and be wider. */
const ROOM = 1.08

/**
 * About how wide a text is at a size, on any machine: browsers would each measure the font they have,
 * and the same state would not make the same drawing.
 */
export function widthOf(text: string, size: number): number {
  let sum = 0
  for (const sign of text.normalize('NFD')) sum += advance(sign)
  return (sum * size * ROOM) / 1_000
}

/** A text on lines no wider than `width`: broken at spaces, a word too long for a line within it. */
export function wrap(text: string, size: number, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, size, width))
}

function wrapLine(line: string, size: number, width: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(/[ \t]+/).filter(Boolean)) {
    const longer = current ? `${current} ${word}` : word
    if (widthOf(longer, size) <= width) {
      current = longer
      continue
    }
    if (current) lines.push(current)
    const pieces = broken(word, size, width)
    lines.push(...pieces.slice(0, -1))
    current = pieces.at(-1) ?? ''
  }
  if (current) lines.push(current)
  return lines
}

function broken(word: string, size: number, width: number): string[] {
  if (widthOf(word, size) <= width) return [word]
  const pieces = ['']
  for (const sign of word) {
    const longer = `${pieces.at(-1)}${sign}`
    if (widthOf(longer, size) <= width || pieces.at(-1) === '') pieces[pieces.length - 1] = longer
    else pieces.push(sign)
  }
  return pieces
}

function advance(sign: string): number {
  if (MARK.test(sign)) return 0
  const code = sign.codePointAt(0) ?? 0
  return ADVANCES[code - FIRST] ?? NARROW.get(sign) ?? (code < 0x1100 ? OTHER : WIDE)
}
