import { useSignal } from '@preact/signals'
import type { Board } from '../../board/board'
import { newResumeCode } from '../../board/people'
import { AskButton } from '../../parts/AskButton'
import { spelled } from '../../parts/QrCode'
import { keyOf, note } from '../../sync/keys'
import { t } from '../../words/words'

/**
 * The way back, from another device or another day. A device that does not know it, since its owner
 * came back on it, may ask for another.
 */
export function MyCode({ board, large = false }: { board: Board; large?: boolean }) {
  const code = useSignal(keyOf(board.id)?.resume)
  const participant = board.you.value?.participant
  if (!participant) return null
  const renew = async () => {
    const made = await newResumeCode(board, participant)
    note(board.token, { resume: made })
    code.value = made
  }
  return (
    <section class="my-resume" data-large={large || undefined} aria-labelledby="my-resume">
      <h2 id="my-resume">{t('phone-resume-title')}</h2>
      {code.value ? (
        <>
          <p class="my-resume-code">{spelled(code.value)}</p>
          <p>{t('phone-resume')}</p>
        </>
      ) : (
        <>
          <p>{t('phone-resume-unknown')}</p>
          <AskButton class="main" ask={renew}>
            {t('phone-resume-new')}
          </AskButton>
        </>
      )}
    </section>
  )
}
