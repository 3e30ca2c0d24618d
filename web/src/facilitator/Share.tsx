import type { Board } from '../board/board'
import { CopyLink } from '../parts/CopyLink'
import { QrCode, spelled } from '../parts/QrCode'
import { useCodes } from '../parts/useCodes'
import { t } from '../words/words'
import { Tokens } from './Tokens'

/** How others come in: people with a code, facilitators and screens with a link of their own. */
export function Share({ board }: { board: Board }) {
  const codes = useCodes(board)
  return (
    <>
      <section>
        <h2>{t('share-people')}</h2>
        {!codes && <p class="quiet-text">{t('screen-waiting')}</p>}
        {codes?.host && <QrCode code={codes.code} />}
        {codes && <p class="code-large">{spelled(codes.code)}</p>}
        {codes && (
          <CopyLink
            label={t('share-link')}
            link={codes.join ?? `${location.origin}/j/${codes.code}`}
          />
        )}
        {codes && !codes.host && <p class="quiet-text">{t('lobby-unreachable')}</p>}
      </section>
      <Tokens board={board} />
    </>
  )
}
