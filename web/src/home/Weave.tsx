/** The mark of Canevas: a thread, woven. */
export function Weave() {
  return (
    <svg
      class="home-mark"
      viewBox="0 0 120 40"
      width="120"
      height="40"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M4 28C22 4 40 4 58 22S98 34 116 10" />
      <path class="home-mark-weft" d="M4 12C22 36 40 36 58 18S98 6 116 30" />
      <circle cx="4" cy="28" r="4" />
      <circle cx="58" cy="21" r="6" />
      <circle cx="116" cy="10" r="4" />
    </svg>
  )
}
