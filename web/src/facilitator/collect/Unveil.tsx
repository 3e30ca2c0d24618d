import { useSignal } from '@preact/signals'
import type { Board } from '../../board/board'
import { Dialog } from '../../parts/Dialog'
import { heed } from '../../parts/heed'
import { Eye } from '../../parts/signs/Icon'
import { t } from '../../words/words'

interface Props {
  board: Board
  id: string
  /** How many notes there are. */
  count: number
  main?: boolean
}

/** Reveal private notes: it asks first whether people know that it comes. */
export function Unveil({ board, id, count, main = false }: Props) {
  const named = board.row('activity', id).value?.authors
  const asking = useSignal(false)
  const reveal = () => {
    asking.value = false
    const sending = board.send('activity.reveal', { activity: id, revealed: true })
    void heed(board, sending, t('unveiled'))
  }
  return (
    <>
      <button
        type="button"
        class={main ? 'button main' : 'button'}
        aria-haspopup="dialog"
        onClick={() => {
          asking.value = true
        }}
      >
        <Eye />
        {t(main ? 'unveil' : 'reveal')}
      </button>
      {asking.value && (
        <Dialog
          title={t('unveil-title')}
          onClose={() => {
            asking.value = false
          }}
        >
          <p>{t('unveil-what', { count })}</p>
          <p class="unveil-say">{t(named ? 'unveil-say-named' : 'unveil-say')}</p>
          <button type="button" class="button main" onClick={reveal}>
            {t('unveil-sure')}
          </button>
        </Dialog>
      )}
    </>
  )
}
