import type { Board } from '../board/board'
import { remembered } from '../parts/remembered'
import { SideShut, SideWide } from '../parts/signs/Icon'
import { t } from '../words/words'
import { Panel } from './Panel'
import { Script } from './Script'

/** Whether the side is put away, to leave its room to the map. */
export const folded = remembered('side-folded', false)

/** Beside the step at hand: what to say, what to prepare; it folds away. */
export function Side({ board, id }: { board: Board; id: string | null }) {
  const turn = () => {
    folded.value = !folded.value
  }
  if (folded.value) {
    return (
      <div class="facil-side" data-folded>
        <Fold onClick={turn} />
      </div>
    )
  }
  return (
    <div class="facil-side">
      <Script board={board} id={id} />
      <Panel board={board}>
        <Fold onClick={turn} />
      </Panel>
    </div>
  )
}

function Fold({ onClick }: { onClick: () => void }) {
  const label = t(folded.value ? 'panel-open' : 'panel-fold')
  return (
    <button
      type="button"
      class="button quiet icon-only facil-fold"
      aria-expanded={!folded.value}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      {folded.value ? <SideWide /> : <SideShut />}
    </button>
  )
}
