import { useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import { type Moment, momentOf } from '../board/moments'
import { ownGroup } from '../board/seat'
import { countOf, isOpen } from '../board/select'
import type { Activity } from '../protocol.gen'
import { t } from '../words/words'
import { CommonMap, Deck, RevealedMap, TableMap } from './ahead'
import { MyCards } from './MyCards'
import { useRevealed } from './useRevealed'
import { Writing } from './Writing'

interface Props {
  board: Board
  id: string
  activity: Activity
}

type View = 'deck' | 'table' | 'map' | 'write'

/** What one can do in each moment, first what it is for. */
const OFFERED: Record<Moment | 'none', readonly View[]> = {
  situate: ['deck', 'write'],
  sort: ['table', 'deck', 'write'],
  break: ['deck', 'write'],
  common: ['map', 'deck', 'write'],
  questions: ['map', 'deck', 'write'],
  none: ['write', 'map'],
}

/** A mapping on a phone: a few things to do, one at a time. */
export function Mapping({ board, id, activity }: Props) {
  const open = isOpen(board, activity)
  const seated = ownGroup(board) !== null
  const moment = momentOf(activity)
  const offered = OFFERED[moment ?? 'none'].filter((view) => view !== 'table' || seated)
  const shown = useSignal<View>(moment || open ? (offered[0] ?? 'write') : 'map')
  useRevealed(activity.revealed, shown.value !== 'map' && offered.includes('map'))
  const count = moment ? 0 : countOf(board, id)
  const views = (
    <fieldset class="phone-views" aria-label={t('phone-views')}>
      {offered.map((view) => (
        <button
          type="button"
          class="button"
          key={view}
          aria-pressed={shown.value === view}
          onClick={() => {
            shown.value = view
          }}
        >
          {t(`phone-view-${view}`, { count })}
        </button>
      ))}
    </fieldset>
  )
  const inHand = shown.value === 'deck'
  return (
    <>
      {!inHand && views}
      <Shown board={board} id={id} activity={activity} view={shown.value} />
      {inHand && views}
    </>
  )
}

function Shown({ view, ...props }: Props & { view: View }) {
  const { board, activity } = props
  switch (view) {
    case 'deck':
      return <Deck {...props} />
    case 'table':
      return <TableMap {...props} />
    case 'map':
      if (momentOf(activity) && activity.revealed) return <RevealedMap {...props} />
      if (activity.revealed || (!momentOf(activity) && activity.scope === 'plenary'))
        return <CommonMap {...props} />
      return <p class="phone-notice">{t('phone-map-hidden')}</p>
    case 'write':
      return (
        <>
          {isOpen(board, activity) && <Writing {...props} />}
          <MyCards {...props} />
        </>
      )
  }
}
