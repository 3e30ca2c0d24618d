import type { SenseName } from '../../parts/signs/Sign'
import { type Block, type Laid, lay } from './block'

/** A list of a picture: what stands under one heading. */
export interface List {
  sense: SenseName | null
  title: string
  blocks: readonly Block[]
}

export interface Column {
  sense: SenseName | null
  title: string
  /** How many blocks the whole list has. */
  count: number
  laid: readonly Laid[]
  x: number
  /** From the top of the columns. */
  y: number
  width: number
}

export interface Page {
  columns: readonly Column[]
  /** Of the columns: those of a page are all as high. */
  height: number
}

/** A3 on its side, in units of which a millimetre has four. */
export const SHEET = { width: 1680, height: 1188, margin: 56, head: 150, foot: 78 }
const ACROSS = 3
const GAP = 28
const COLUMN_HEAD = 66
const BARE_HEAD = 16
/** Drawn as large as lets all of it stay on one sheet; read from two steps away at the least. */
const SCALES = [1.7, 1.5, 1.4, 1.3, 1.2, 1.1, 1] as const
const LEAST = 1
export const BETWEEN = 12
const END = 16
const ROOM = SHEET.height - SHEET.margin - SHEET.head - SHEET.foot

/** A sheet on which nothing stands in columns. */
export const BLANK: Page = { columns: [], height: ROOM }

/** A picture on one drawing that is as high as it must be: lists by threes, one band below the other. */
export function poster(lists: readonly List[]): Page {
  const [only] = pages(lists)
  if (only && pages(lists).length === 1) return only
  if (lists.length === 1) {
    const columns = spread(lists[0] as List)
    return { columns, height: Math.max(ROOM, ...columns.map(heightOf)) }
  }
  let y = 0
  const columns = bandsOf(lists).flatMap((band) => {
    const beside = side(band, LEAST).map((column) => ({ ...column, y }))
    y += Math.max(...beside.map(heightOf)) + GAP
    return beside
  })
  return { columns, height: Math.max(ROOM, y - GAP) }
}

/** A picture on A3 sheets: lists beside each other where they fit, else each on sheets of its own. */
export function pages(lists: readonly List[]): Page[] {
  return bandsOf(lists).flatMap((band) => {
    const fitting = SCALES.map((scale) =>
      band.length > 1 ? side(band, scale) : alone(band[0] as List, scale),
    ).find((columns) => columns.length <= ACROSS && columns.every(fits))
    return fitting ? [{ columns: fitting, height: ROOM }] : band.flatMap(flow)
  })
}

function bandsOf(lists: readonly List[]): List[][] {
  const bands = Math.ceil(lists.length / ACROSS)
  return Array.from({ length: bands }, (_, n) => [...lists.slice(n * ACROSS, (n + 1) * ACROSS)])
}

/** Lists beside each other. */
function side(lists: readonly List[], scale: number): Column[] {
  const width = widthOf(ACROSS)
  return lists.map((list, index) => columnOf(list, laidIn(list, width, scale), index, width))
}

/** One list in as many columns as it takes. */
function alone(list: List, scale: number): Column[] {
  return inColumns(list, laidIn(list, widthOf(ACROSS), scale), ROOM)
}

/** One list in columns of about the same height. */
function spread(list: List): Column[] {
  const laid = laidIn(list, widthOf(ACROSS), LEAST)
  const all = laid.reduce((sum, { height }) => sum + height + BETWEEN, 0)
  const most = Math.max(0, ...laid.map(({ height }) => height))
  return inColumns(list, laid, Math.max(ROOM, COLUMN_HEAD + END + all / ACROSS + most))
}

/** One list on as many sheets as it takes. */
function flow(list: List): Page[] {
  const columns = alone(list, LEAST)
  return Array.from({ length: Math.ceil(columns.length / ACROSS) }, (_, page) => ({
    columns: columns.slice(page * ACROSS, (page + 1) * ACROSS),
    height: ROOM,
  }))
}

function inColumns(list: List, laid: readonly Laid[], room: number): Column[] {
  const columns: Laid[][] = [[]]
  for (const each of laid) {
    const last = columns.at(-1) as Laid[]
    const longer = { title: list.title, laid: [...last, each] }
    if (last.length > 0 && heightOf(longer) > room) columns.push([each])
    else last.push(each)
  }
  const width = widthOf(ACROSS)
  return columns.map((inside, index) => columnOf(list, inside, index % ACROSS, width))
}

function columnOf(list: List, laid: readonly Laid[], index: number, width: number): Column {
  const { sense, title, blocks } = list
  const x = SHEET.margin + index * (width + GAP)
  return { sense, title, count: blocks.length, laid, x, y: 0, width }
}

function laidIn({ blocks }: List, width: number, scale: number): Laid[] {
  const inner = width - 2 * END
  return blocks.flatMap((block) => cut(lay(block, inner, scale), inner))
}

/** A theme with so many ideas that no sheet holds it goes on in a block of its own. */
function cut(laid: Laid, width: number): Laid[] {
  const { block, scale } = laid
  if (COLUMN_HEAD + laid.height + END <= ROOM || block.inside.length < 2) return [laid]
  const half = Math.ceil(block.inside.length / 2)
  const first = { ...block, inside: block.inside.slice(0, half) }
  const second = { ...block, id: `${block.id}+`, inside: block.inside.slice(half), marks: [] }
  return [first, second].flatMap((part) => cut(lay(part, width, scale), width))
}

/** How high a column is with all that is in it. */
export function heightOf({ title, laid }: Pick<Column, 'title' | 'laid'>): number {
  const blocks = laid.reduce((sum, { height }) => sum + height + BETWEEN, 0)
  return headOf(title) + blocks + END - BETWEEN
}

/** How much of a column its title takes; a list may be alone under the title of its sheet. */
export function headOf(title: string): number {
  return title ? COLUMN_HEAD : BARE_HEAD
}

function fits(column: Column): boolean {
  return heightOf(column) <= ROOM
}

function widthOf(columns: number): number {
  return (SHEET.width - 2 * SHEET.margin - (columns - 1) * GAP) / columns
}

export const COLUMN_END = END
