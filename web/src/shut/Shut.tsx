import { Plain } from '../Plain'
import type { Ending } from '../sync/session'
import { t } from '../words/words'

interface Props {
  /** No such page; no key here to what was asked for; or why a session is over here. */
  why: 'lost' | 'no-key-board' | 'no-key-screen' | 'no-key-report' | `ended-${Ending | 'reader'}`
}

const KNOWN = ['ended-revoked', 'ended-deleted', 'ended-left', 'ended-reader']

/** Nothing opens here: why, and where one goes from here. */
export function Shut({ why }: Props) {
  return (
    <Plain title={t(titleOf(why))}>
      {why !== 'lost' && (
        <p>{t(why.startsWith('no-key') || KNOWN.includes(why) ? why : 'ended-other')}</p>
      )}
      <a class="button" href="/">
        {t('to-home')}
      </a>
    </Plain>
  )
}

function titleOf(why: Props['why']): string {
  if (why === 'lost') return 'lost-title'
  if (why === 'ended-left') return 'left-title'
  return why.startsWith('no-key') ? 'no-key-title' : 'ended-title'
}
