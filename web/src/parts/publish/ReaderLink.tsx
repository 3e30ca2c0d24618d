import { useSignal } from '@preact/signals'
import type { Token } from '../../board/tokens'
import { t } from '../../words/words'
import { dayOf } from '../days'

/** A link that was given: for whom, since when; taking it back asks once, for it does not return. */
export function ReaderLink({ token, onRevoke }: { token: Token; onRevoke: () => void }) {
  const asking = useSignal(false)
  const name = token.name ?? t('role-reader')
  return (
    <li class="reader-given">
      <span>
        <b dir="auto">{name}</b>{' '}
        <span class="quiet-text">{t('token-made', { date: dayOf(token.created) })}</span>
      </span>
      {asking.value ? (
        <div class="row" role="alert">
          <p class="quiet-text">{t('reader-revoke-what')}</p>
          <button type="button" class="button grave" onClick={onRevoke}>
            {t('reader-revoke-sure')}
          </button>
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              asking.value = false
            }}
          >
            {t('cancel')}
          </button>
        </div>
      ) : (
        <button
          type="button"
          class="button grave"
          aria-label={t('reader-revoke-of', { name })}
          onClick={() => {
            asking.value = true
          }}
        >
          {t('token-revoke')}
        </button>
      )}
    </li>
  )
}
