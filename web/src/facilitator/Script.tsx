import './Script.css'
import type { Board } from '../board/board'
import { stepTitle } from '../board/moments'
import { remembered } from '../parts/remembered'
import { t } from '../words/words'
import { type Piece, parts, read } from './piece'

const open = remembered('script', true)

/** What to say and to do at this step; only facilitators have it. */
export function Script({ board, id }: { board: Board; id: string | null }) {
  const activity = board.row('activity', id ?? '').value
  if (!activity?.script) return null
  const titles = activity.steps.map(({ title }) => title)
  const now = stepTitle(activity)
  const all = parts(activity.script, titles)
  // What is said now stands first; what was said before the first moment stays at hand.
  const begun = all.some(({ title }) => title === now) && now !== null && now !== titles[0]
  const ordered = begun ? [...all].sort((a, b) => +(b.title === now) - +(a.title === now)) : all
  return (
    <details
      class="script"
      open={open.value}
      onToggle={(event) => {
        if (event.target === event.currentTarget) open.value = event.currentTarget.open
      }}
    >
      <summary>{t('script')}</summary>
      {ordered.map(({ title, script }, index) =>
        title === null && !begun ? (
          <Pieces key={index} script={script} />
        ) : (
          <details key={`${title} ${now}`} class="script-part" open={now === null || title === now}>
            <summary dir="auto">{title ?? t('script-before')}</summary>
            <Pieces script={script} />
          </details>
        ),
      )}
    </details>
  )
}

function Pieces({ script }: { script: string }) {
  return (
    <>
      {read(script).map((piece, index) => (
        <Shown key={index} piece={piece} />
      ))}
    </>
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
