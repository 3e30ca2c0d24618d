import { Sign } from '../../parts/signs/Sign'
import { PositionSign } from '../../parts/voices/PositionSign'
import { circle, signPath } from '../../parts/yarn/signs'
import { INSIDE, type Laid, NOTES, PAD, places, WORDS } from './block'
import { inkOf, PAPER, senseColours } from './colours'
import { wrap } from './measure'
import { BETWEEN, COLUMN_END, type Column, headOf, heightOf, type Page, SHEET } from './pages'
import type { Picture } from './picture'
import { WebView } from './WebView'

interface Props {
  picture: Picture
  page: Page
  /** "2 / 5"; empty where there is one sheet alone. */
  number: string
}

const FAMILY =
  "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif"

/** A sheet as a drawing that stands alone: text stays text, nothing is asked of anywhere. */
export function SheetView({ picture, page, number }: Props) {
  const height = SHEET.head + page.height + SHEET.foot + SHEET.margin
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${SHEET.width} ${height}`}
      width={SHEET.width}
      height={height}
      font-family={FAMILY}
      role="img"
      aria-label={`${picture.title}${number && ` (${number})`}`}
    >
      <title>{picture.title}</title>
      <rect width={SHEET.width} height={height} fill={PAPER.paper} />
      <Head picture={picture} />
      {page.columns.map((column) => (
        <ColumnView key={`${column.x}/${column.y}`} column={column} />
      ))}
      {picture.web && (
        <g transform={`translate(${SHEET.margin} ${SHEET.head})`}>
          <WebView drawing={picture.web} />
        </g>
      )}
      <Foot picture={picture} number={number} y={SHEET.head + page.height} />
    </svg>
  )
}

function Head({ picture }: { picture: Picture }) {
  const [title = ''] = wrap(picture.title, 42, SHEET.width - 2 * SHEET.margin - 360)
  const [question = ''] = wrap(picture.subtitle, 23, SHEET.width - 2 * SHEET.margin)
  return (
    <>
      <text x={SHEET.margin} y="76" font-size="42" font-weight="700" fill={PAPER.ink}>
        {title}
      </text>
      <text x={SHEET.margin} y="114" font-size="23" fill={PAPER['ink-2']}>
        {question}
      </text>
      <g transform={`translate(${SHEET.width - SHEET.margin - 304} 50)`}>
        <path
          d="M4 11Q42 -3 80 11T152 11T226 11T300 11"
          fill="none"
          stroke={PAPER.thread}
          stroke-width="2.4"
        />
        {[4, 80, 152, 226, 300].map((x) => (
          <circle key={x} cx={x} cy="11" r="4.5" fill={PAPER.thread} />
        ))}
      </g>
    </>
  )
}

function ColumnView({ column }: { column: Column }) {
  const { sense, title, count, laid, x, y: top, width } = column
  const colours = senseColours(sense)
  let y = headOf(title)
  return (
    <g transform={`translate(${round(x)} ${round(SHEET.head + top)})`}>
      <rect width={round(width)} height={round(heightOf(column))} rx="20" fill={colours.ground} />
      {title && (
        <g {...inked(colours.sense)}>
          {sense && (
            <g transform="translate(18 20)">
              <Sign sense={sense} />
            </g>
          )}
          <text x={sense ? 54 : 20} y="42" font-size="27" font-weight="700" fill={colours.sense}>
            {title}
            <tspan dx="10" font-size="19" font-weight="400" fill={PAPER['ink-2']}>
              {count}
            </tspan>
          </text>
        </g>
      )}
      {laid.map((each) => {
        const at = y
        y += each.height + BETWEEN
        return (
          <g key={each.block.id} transform={`translate(${COLUMN_END} ${round(at)})`}>
            <BlockView laid={each} width={width - 2 * COLUMN_END} />
          </g>
        )
      })}
    </g>
  )
}

function BlockView({ laid, width }: { laid: Laid; width: number }) {
  const { block, words, notes, inside, height, scale } = laid
  const { wordsAt, notesAt, insideAt, marksAt } = places(laid)
  return (
    <g transform={scale === 1 ? undefined : `scale(${scale})`}>
      <rect
        width={round(width / scale)}
        height={round(height / scale)}
        rx="14"
        fill={PAPER.sheet}
        stroke={PAPER.line}
      />
      <g font-size={WORDS.size} font-weight="600" fill={PAPER.ink}>
        {words.map((line, index) => (
          <text key={index} x={PAD.x} y={round((wordsAt[index] ?? 0) + WORDS.size)}>
            {line}
          </text>
        ))}
      </g>
      <g font-size={NOTES.size} fill={PAPER['ink-2']}>
        {notes.map((line, index) => (
          <text key={index} x={PAD.x} y={round((notesAt[index] ?? 0) + NOTES.size)}>
            {line}
          </text>
        ))}
      </g>
      <g font-size={INSIDE.size} fill={PAPER.ink}>
        {inside.map((lines, idea) =>
          lines.map((line, index) => {
            const y = round((insideAt[idea]?.[index] ?? 0) + INSIDE.size)
            return (
              <g key={`${idea}-${index}`}>
                {index === 0 && <circle cx={PAD.x + 4} cy={y - 5.5} r="2.6" fill={PAPER.thread} />}
                <text x={PAD.x + INSIDE.indent} y={y}>
                  {line}
                </text>
              </g>
            )
          }),
        )}
      </g>
      {block.marks.map(({ color, position }, index) => (
        <g
          key={index}
          {...inked(inkOf(color))}
          transform={`translate(${marksAt[index]?.x ?? 0} ${round((marksAt[index]?.y ?? 0) + 4)})`}
        >
          <PositionSign position={position} />
        </g>
      ))}
    </g>
  )
}

/** Who is meant by which colour, what each mark says, and where this comes from. */
function Foot({ picture, number, y }: { picture: Picture; number: string; y: number }) {
  return (
    <g font-size="16" fill={PAPER['ink-2']} transform={`translate(0 ${round(y)})`}>
      {row(picture.voices).map(({ x, item: { name, color, sign } }) => (
        <g key={x} transform={`translate(${x} 0)`}>
          <path
            d={sign === undefined ? circle(6) : signPath(sign, 6)}
            transform="translate(6 31)"
            fill={inkOf(color)}
          />
          <text x="19" y="36.5">
            {name}
          </text>
        </g>
      ))}
      {row(picture.legend).map(({ x, item: { name, position } }) => (
        <g key={x} transform={`translate(${x} 0)`} {...inked(PAPER['ink-2'])}>
          <g transform="translate(-2 51)">
            <PositionSign position={position} />
          </g>
          <text x="19" y="65">
            {name}
          </text>
        </g>
      ))}
      <text x={SHEET.width - SHEET.margin} y="65" text-anchor="end">
        {[picture.source, number].filter(Boolean).join(' · ')}
      </text>
    </g>
  )
}

/** Names side by side, as many as fit. */
function row<T extends { name: string }>(items: readonly T[]): { x: number; item: T }[] {
  let x = SHEET.margin
  return items.flatMap((item) => {
    const at = x
    x += 46 + item.name.length * 8.6
    return x < SHEET.width - SHEET.margin - 330 ? [{ x: Math.round(at), item }] : []
  })
}

/** What signs are drawn in, whose lines take the colour of their surroundings. */
function inked(color: string): object {
  return { color }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
