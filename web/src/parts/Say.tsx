import './Say.css'
import { useComputed } from '@preact/signals'
import type { Board } from '../board/board'
import { sayingOf, sayPlaces } from '../board/saying'
import { t } from '../words/words'
import { heed } from './heed'
import { Check } from './signs/Icon'

interface Props {
  board: Board
  /** A group's map, and the group. */
  map: string
  group: string
}

/** How far a group has come with its map; that it agrees; that it has finished. */
export function Say({ board, map, group }: Props) {
  const { placed, left, unsaid } = useComputed(() => sayingOf(board, map)).value
  const finished = board.row('group', group).value?.finished ?? false
  const agreed = placed > 0 && unsaid.length === 0

  function say() {
    if (unsaid.length === 0) return
    void heed(board, sayPlaces(board, map, unsaid), t('say-said', { count: unsaid.length }))
  }

  return (
    <div class="say">
      <p>{t('say-counts', { placed, left })}</p>
      <button
        type="button"
        class="button"
        aria-pressed={finished}
        onClick={() => heed(board, board.send('group.finished', { group, finished: !finished }))}
      >
        {t('say-finished')}
      </button>
      <button
        type="button"
        class={agreed ? 'button say-agreed' : 'button main'}
        aria-disabled={unsaid.length === 0}
        onClick={say}
      >
        <Check />
        {t(agreed ? 'say-agreed' : 'say')}
      </button>
    </div>
  )
}
