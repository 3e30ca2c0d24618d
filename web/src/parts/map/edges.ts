const NEAR_PX = 56
const STEP_PX = 12

/** Scrolls what lies under the hand while the hand is near its upper or lower edge. */
export function followEdges(): {
  at: (under: Element | null, y: number) => void
  stop: () => void
} {
  let scrolled: Element | null = null
  let step = 0
  let frame = 0

  const advance = () => {
    scrolled?.scrollBy(0, step)
    frame = step === 0 ? 0 : requestAnimationFrame(advance)
  }
  return {
    at(under, y) {
      scrolled = scrollable(under)
      const box = scrolled?.getBoundingClientRect()
      step = !box ? 0 : y < box.top + NEAR_PX ? -STEP_PX : y > box.bottom - NEAR_PX ? STEP_PX : 0
      if (step !== 0 && frame === 0) frame = requestAnimationFrame(advance)
    },
    stop() {
      cancelAnimationFrame(frame)
    },
  }
}

function scrollable(element: Element | null): Element | null {
  return element?.closest('[data-scrolls]') ?? document.scrollingElement
}
