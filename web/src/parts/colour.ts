const PALETTE = 8

/** The palette's index for a colour, whatever number it was given. */
export function colourOf(color: number): number {
  const index = Math.trunc(color) % PALETTE
  return index < 0 ? index + PALETTE : index
}
