import { Plain } from '../Plain'
import type { Ending } from '../sync/session'
import { t } from '../words/words'

interface Props {
  code: Ending
  /** Whoever came by a link that only reads. */
  reader: boolean
}

/** A session that is no longer open here: why, and what is left of it on this device. */
export function Ended({ code, reader }: Props) {
  const known = code === 'revoked' || code === 'deleted' || code === 'left' ? code : 'other'
  return (
    <Plain title={t(code === 'left' ? 'left-title' : 'ended-title')}>
      <p>{t(reader && known === 'revoked' ? 'ended-reader' : `ended-${known}`)}</p>
      <a class="button" href="/">
        {t('to-home')}
      </a>
    </Plain>
  )
}
