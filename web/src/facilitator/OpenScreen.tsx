import { useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import { keepScreenKey, screenLink } from '../board/screen'
import { makeToken } from '../board/tokens'
import { said } from '../parts/said'
import { Screen } from '../parts/signs/Icon'
import { toast } from '../parts/toast'
import { t } from '../words/words'

interface Props {
  board: Board
  /** With its words also where room is short. */
  worded?: boolean
}

/** Opens the big screen in a window of its own, with a key made once and kept here. */
export function OpenScreen({ board, worded = false }: Props) {
  const busy = useSignal(false)
  const open = async () => {
    const kept = screenLink(board)
    if (kept) {
      window.open(kept, '_blank')
      toast(t('screen-opened'))
      return
    }
    // Opened at once: later it would no longer count as asked for by the person.
    const opened = window.open('about:blank', '_blank')
    busy.value = true
    try {
      const made = await makeToken(board, 'screen', t('screen-name'))
      keepScreenKey(board, made.token)
      const link = screenLink(board)
      if (opened && link) opened.location.href = link
      toast(t(opened ? 'screen-opened' : 'screen-blocked'))
    } catch (failure) {
      opened?.close()
      toast(said(failure))
    } finally {
      busy.value = false
    }
  }
  return (
    <button
      type="button"
      class="button"
      title={t('screen-name')}
      disabled={busy.value}
      onClick={open}
    >
      <Screen />
      <span class={worded ? undefined : 'bar-word'}>{t('screen-name')}</span>
    </button>
  )
}
