import './Returns.css'
import { useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import { acceptReturn, refuseReturn, type Waiting } from '../board/returns'
import { AskButton } from '../parts/AskButton'
import { toast } from '../parts/toast'
import { t } from '../words/words'
import { ChoosePerson } from './ChoosePerson'
import { hear, returning } from './useReturns'

/** Who says they were here before, and waits to be let in as who they were. */
export function Returns({ board }: { board: Board }) {
  if (returning.value.length === 0) return null
  return (
    <section class="returns">
      <h2>{t('returns-title')}</h2>
      <p class="quiet-text">{t('returns-what')}</p>
      {returning.value.map((one) => (
        <OneReturn key={one.id} board={board} one={one} />
      ))}
    </section>
  )
}

function OneReturn({ board, one }: { board: Board; one: Waiting }) {
  const chosen = useSignal<string | null>(null)
  const { id, name, word, candidates } = one
  const answer = async (asked: Promise<void>, done: string) => {
    try {
      await asked
      toast(done)
    } finally {
      await hear(board)
    }
  }
  return (
    <article class="return" aria-label={name}>
      <p dir="auto">{t('returns-one', { name, word })}</p>
      {candidates.length === 0 && <p class="quiet-text">{t('returns-nobody-alike')}</p>}
      <ChoosePerson board={board} chosen={chosen} likely={candidates} />
      <div class="row">
        {chosen.value && (
          <AskButton
            class="main"
            ask={() =>
              answer(acceptReturn(board, id, chosen.value as string), t('returns-done', { name }))
            }
          >
            {t('returns-accept')}
          </AskButton>
        )}
        <AskButton
          class=""
          ask={() => answer(refuseReturn(board, id), t('returns-sent-off', { name }))}
        >
          {t('returns-refuse')}
        </AskButton>
      </div>
    </article>
  )
}
