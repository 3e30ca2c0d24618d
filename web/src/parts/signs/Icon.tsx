import type { FunctionComponent } from 'preact'

export const Check = icon('M5 12.5 10 17 19 7.5')
export const Plus = icon('M12 5v14M5 12h14')
export const Minus = icon('M5 12h14')
export const Cross = icon('M6 6l12 12M18 6 6 18')
export const Undo = icon('M9 6 4 11l5 5M4 11h10a5 5 0 0 1 0 10h-3')
export const Up = icon('M12 19V5M6 11l6-6 6 6')
export const Down = icon('M12 5v14M6 13l6 6 6-6')
export const Previous = icon('M19 12H5M11 6l-6 6 6 6')
export const Next = icon('M5 12h14M13 6l6 6-6 6')
export const Play = icon('M8 5.5 18.5 12 8 18.5Z')
export const Pause = icon('M9 6v12M15 6v12')
export const Stop = icon('M7 7h10v10H7Z')
export const Eye = icon(
  'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5',
)
export const EyeShut = icon('M3 9c2 3.5 5 5.5 9 5.5S19 12.5 21 9M6 13l-2 3M18 13l2 3M12 14.5V18')
export const Lock = icon('M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3')
export const Unlocked = icon('M6 11h12v9H6ZM8.5 11V7a3.5 3.5 0 0 1 6.8-1.2')
export const Screen = icon('M3 5h18v11H3ZM12 16v4M8 20h8')
export const SideShut = icon('M4 5h16v14H4ZM14.5 5v14M7 9.5l2.5 2.5L7 14.5')
export const SideWide = icon('M4 5h16v14H4ZM14.5 5v14M9.5 9.5 7 12l2.5 2.5')
export const Light = icon(
  'M12 3v3M5.6 5.6l2.1 2.1M3 12h3M18 12h3M16.3 7.7l2.1-2.1M12 9a4 4 0 1 1 0 8 4 4 0 0 1 0-8M10 20.5h4',
)
export const Pen = icon('M4 20l1-4L16.5 4.5l3 3L8 19ZM14 7l3 3')
export const Bin = icon('M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13')
export const Differs = icon('M5 9.5h14M5 14.5h14M16 5 8 19')
export const Hand = icon(
  'M8 12V6a1.5 1.5 0 0 1 3 0v5M11 11V4.5a1.5 1.5 0 0 1 3 0V11M14 11V6a1.5 1.5 0 0 1 3 0v8c0 4-2 6.5-5.5 6.5-3 0-4.5-1.5-6-4.5L4 13c-.6-1.4 1.4-2.3 2.2-1L8 14.5',
)
export const Cloud = icon('M7 18a4 4 0 0 1-.5-8A5.5 5.5 0 0 1 17 9.5a4.3 4.3 0 0 1 .5 8.5Z')
export const CloudOff = icon(
  'M7 18a4 4 0 0 1-.5-8A5.5 5.5 0 0 1 17 9.5a4.3 4.3 0 0 1 .5 8.5ZM4 3.5l16 17',
)
export const Sending = icon('M12 20V8M7 12.5 12 7.5l5 5M6 3.5h12')

/** A line drawing that goes with words; it says nothing to a screen reader. */
export function icon(path: string): FunctionComponent {
  return function Icon() {
    return (
      <svg
        class="icon"
        viewBox="0 0 24 24"
        width="20"
        height="20"
        aria-hidden="true"
        focusable="false"
      >
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          stroke-width="2.2"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    )
  }
}
