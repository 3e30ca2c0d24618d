import './Moments.css'
import { useEffect, useRef } from 'preact/hooks'
import type { Board } from '../../board/board'
import { heed } from '../../parts/heed'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** The moments inside a mapping, to go to in any order, or to leave. */
export function Moments({ board, id, activity: { steps, step } }: Props) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const current = list.current?.querySelector('[aria-current]')
    current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [step])
  if (steps.length === 0) return null
  const go = (to: string) =>
    heed(board, board.send('activity.step', { activity: id, step: to === step ? null : to }))
  return (
    <nav class="moments" aria-label={t('moments')}>
      <ol ref={list}>
        {steps.map(({ key, title, minutes }) => (
          <li key={key}>
            <button
              type="button"
              class="button"
              aria-current={key === step ? 'step' : undefined}
              title={minutes === null ? undefined : t('minutes', { count: minutes })}
              dir="auto"
              onClick={() => go(key)}
            >
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
