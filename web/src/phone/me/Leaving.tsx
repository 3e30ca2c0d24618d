import type { Board } from '../../board/board'
import { go } from '../../route'
import { t } from '../../words/words'

/** Leave on this device alone: it keeps nothing, the session all that has arrived. */
export function Leaving({ board }: { board: Board }) {
  const leave = async () => {
    await board.leave()
    go('/')
  }
  return (
    <details>
      <summary>{t('phone-leave')}</summary>
      <p>{t('phone-leave-what')}</p>
      {board.connection.value !== 'saved' && <p>{t('phone-leave-unsent')}</p>}
      <button type="button" class="button grave" onClick={leave}>
        {t('phone-leave-sure')}
      </button>
    </details>
  )
}
