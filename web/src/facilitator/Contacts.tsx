import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Board } from '../board/board'
import { addresses } from '../board/contacts'
import { download } from '../board/files'
import { AskButton } from '../parts/AskButton'
import { said } from '../parts/said'
import { t } from '../words/words'

/** The exchange list: how many addresses people left, and the list itself. */
export function Contacts({ board }: { board: Board }) {
  const count = useSignal<number | null>(null)
  const failed = useSignal('')
  useEffect(() => {
    addresses(board).then(
      (people) => {
        count.value = people
      },
      (error) => {
        failed.value = said(error)
      },
    )
  }, [board, count, failed])
  return (
    <section>
      <h2>{t('address-title')}</h2>
      <p class="quiet-text">
        {count.value === null ? t('waiting') : t('contacts-count', { count: count.value })}
      </p>
      {failed.value && <p role="alert">{failed}</p>}
      {Boolean(count.value) && (
        <AskButton class="" ask={() => download(board, 'contacts.csv')}>
          {t('contacts-save')}
        </AskButton>
      )}
    </section>
  )
}
