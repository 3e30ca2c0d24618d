import { useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import { countOf, isOpen } from '../board/select'
import type { Activity } from '../protocol.gen'
import { t } from '../words/words'
import { CommonMap } from './CommonMap'
import { MyCards } from './MyCards'
import { Refused } from './Refused'
import { Writing } from './Writing'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** Two things to do, one at a time: write, or look at the common map and arrange it. */
export function Mapping({ board, id, activity }: Props) {
  const open = isOpen(board, activity)
  const shown = useSignal<'write' | 'map'>(open ? 'write' : 'map')
  const count = countOf(board, id)
  const visible = activity.revealed || activity.scope === 'plenary'
  return (
    <>
      <fieldset class="phone-views" aria-label={t('phone-views')}>
        {(['write', 'map'] as const).map((view) => (
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
      {shown.value === 'write' ? (
        <>
          {open && <Writing board={board} id={id} activity={activity} />}
          <Refused board={board} />
          <MyCards board={board} id={id} activity={activity} />
        </>
      ) : visible ? (
        <CommonMap board={board} id={id} activity={activity} />
      ) : (
        <p class="phone-notice">{t('phone-map-hidden')}</p>
      )}
    </>
  )
}
