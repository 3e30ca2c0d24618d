import { effect } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Board } from '../board/board'
import { t } from '../words/words'
import { announce } from './announce'
import { arrivals } from './arrivals'
import { groupName } from './GroupTile'

const EVERY_MS = 8_000

/** Tell screen readers, now and then, how many ideas came and from where; never one by one. */
export function useDigest(board: Board, activity: string | null): void {
  useEffect(() => {
    if (!activity) return
    const counts = board.row('count', activity)
    let told = counts.peek()?.groups ?? {}
    let waiting: ReturnType<typeof setTimeout> | undefined
    const tell = () => {
      waiting = undefined
      const now = counts.peek()?.groups ?? {}
      const sentences = arrivals(told, now).map(([id, count]) => {
        const group = board.row('group', id).peek()
        return t('digest', { count, group: group ? groupName(group) : 'none' })
      })
      told = now
      if (sentences.length) announce(sentences.join(' '))
    }
    const stop = effect(() => {
      if (counts.value && waiting === undefined) waiting = setTimeout(tell, EVERY_MS)
    })
    return () => {
      stop()
      clearTimeout(waiting)
    }
  }, [board, activity])
}
