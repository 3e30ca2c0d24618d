import { Plain } from '../Plain'
import { t } from '../words/words'

interface Props {
  /** What of a session was asked for. */
  as: 'board' | 'screen' | 'report'
}

/** There is no key here to what was asked for: where one comes from. */
export function NoKey({ as }: Props) {
  return (
    <Plain title={t('no-key-title')}>
      <p>{t(`no-key-${as}`)}</p>
      <a class="button" href="/">
        {t('to-home')}
      </a>
    </Plain>
  )
}
