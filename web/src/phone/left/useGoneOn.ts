import { effect } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Board } from '../../board/board'
import { current } from '../../board/select'
import { toast } from '../../parts/toast'
import { keyOf, note } from '../../sync/keys'
import { t } from '../../words/words'

/** Say it when the session has gone on to another step since this phone last looked. */
export function useGoneOn(board: Board): void {
  useEffect(() => {
    const seen = keyOf(board.id)?.seen
    let back = false
    const compare = () => {
      const now = current(board)
      if (now && seen && seen !== now[0]) toast(t('phone-gone-on', { title: now[1].title }))
    }
    return effect(() => {
      const now = current(board)
      // What this phone kept itself tells nothing new.
      if (!now || board.connection.value !== 'saved') return
      // What came with the connection is drawn right after it.
      if (!back) queueMicrotask(compare)
      back = true
      note(board.token, { seen: now[0] })
    })
  }, [board])
}
