import { effect } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Board } from '../board/board'
import { toast } from '../parts/toast'
import { t } from '../words/words'

/** Say it when one sits at another table, whoever changed it. */
export function useMoved(board: Board): void {
  useEffect(() => {
    let last: string | null | undefined
    return effect(() => {
      const person = board.row('participant', board.you.value?.participant ?? '').value
      if (!person) return
      const group = board.row('group', person.group ?? '').value
      if (last !== undefined && last !== person.group)
        toast(group ? t('phone-moved', { group: group.name }) : t('phone-moved-alone'))
      last = person.group
    })
  }, [board])
}
