import { effect } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Board } from '../../board/board'
import { current } from '../../board/select'
import { toast } from '../../parts/toast'
import { keyOf, note } from '../../sync/keys'
import { t } from '../../words/words'

/** So long after the connection stands, what changes is what happened while this phone was away. */
const CATCHING_UP_MS = 5_000

/** Say it when the session has gone on to another step since this phone last looked. */
export function useGoneOn(board: Board): void {
  useEffect(() => {
    let seen = keyOf(board.id)?.seen
    let until = 0
    return effect(() => {
      const now = current(board)
      // What this phone kept itself tells nothing new.
      if (!now || board.connection.value !== 'saved') return
      const [id, { title }] = now
      until ||= performance.now() + CATCHING_UP_MS
      if (seen && seen !== id && performance.now() < until) toast(t('phone-gone-on', { title }))
      seen = id
      note(board.token, { seen: id })
    })
  }, [board])
}
