import { useComputed, useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import type { Part } from '../board/synthesis'
import { later } from '../later'
import { Sign } from '../parts/signs/Sign'
import { WaitingHere } from '../Waiting'
import { t } from '../words/words'
import { draftOf } from './edit/draft'
import { PartTools } from './edit/PartTools'
import { partSense } from './partSense'
import { Prose } from './prose/Prose'
import type { Piece } from './prose/read'
import type { Sources } from './sources'

const Editor = later(() => import('./edit/Editor').then((module) => module.Editor), WaitingHere)

interface Props {
  board: Board
  part: Part
  pieces: readonly Piece[]
  sources: Sources
  refresh: () => Promise<void>
  leads: boolean
}

/** A part of the synthesis under its title, with the sign of its sense; facilitators edit it. */
export function PartView({ board, part, pieces, sources, refresh, leads }: Props) {
  const { key, title, edited } = part
  const sense = partSense(key)
  const editing = useSignal(false)
  const draft = useComputed(() => !editing.value && leads && draftOf(board.id, key) !== null)
  return (
    <section
      class="report-part"
      data-sense={sense ?? undefined}
      aria-labelledby={key}
      aria-busy={editing.value && board.pending.value.has(key)}
    >
      <header>
        <h2 id={key}>
          {sense && <Sign sense={sense} />}
          <span dir="auto">{title}</span>
        </h2>
        {edited && <p class="report-edited">{t('part-edited')}</p>}
        {leads && !editing.value && (
          <PartTools
            board={board}
            part={part}
            refresh={refresh}
            draft={draft.value}
            onEdit={() => {
              editing.value = true
            }}
          />
        )}
      </header>
      {editing.value ? (
        <Editor
          board={board}
          part={part}
          sources={sources}
          refresh={refresh}
          onClose={() => {
            editing.value = false
          }}
        />
      ) : pieces.length > 0 ? (
        <div class="report-prose">
          <Prose pieces={pieces} sources={sources} />
        </div>
      ) : (
        <p class="quiet-text">{t('part-empty')}</p>
      )}
    </section>
  )
}
