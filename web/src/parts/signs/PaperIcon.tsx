import { icon } from './Icon'

export const Printer = icon('M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7Z')
export const Sheet = icon('M3 5h18v14H3ZM9 5v14M15 5v14')
export const TakeAway = icon('M12 4v11M7 10.5l5 5 5-5M5 20h14')
export const Mail = icon('M3 6h18v12H3ZM3.5 7l8.5 6.5L20.5 7')
export const Chain = icon(
  'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1',
)
export const Page = icon('M6 3.5h8l4 4v13H6ZM14 3.5V8h4M9 12.5h6M9 16h6')
