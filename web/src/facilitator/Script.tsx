import './Script.css'
import type { Board } from '../board/board'
import { remembered } from '../parts/remembered'
import { t } from '../words/words'
import { type Piece, read } from './piece'

const open = remembered('script', true)

/** What to say and to do at this step; only facilitators have it. */
export function Script({ board, id }: { board: Board; id: string | null }) {
  const script = board.row('activity', id ?? '').value?.script
  if (!script) return null
  return (
    <details
      class="script"
      open={open.value}
      onToggle={(event) => {
        open.value = event.currentTarget.open
      }}
    >
      <summary>{t('script')}</summary>
      {read(script).map((piece, index) => (
        <Shown key={index} piece={piece} />
      ))}
    </details>
  )
}

function Shown({ piece }: { piece: Piece }) {
  if (piece.kind === 'heading') return <h3 dir="auto">{piece.text}</h3>
  if (piece.kind === 'text') return <p dir="auto">{piece.text}</p>
  return (
    <ul>
      {piece.items.map((item, index) => (
        <li key={index} dir="auto">
          {item}
        </li>
      ))}
    </ul>
  )
}
