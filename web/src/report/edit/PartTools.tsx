import { useSignal } from '@preact/signals'
import type { Board } from '../../board/board'
import type { Part } from '../../board/synthesis'
import { later } from '../../later'
import { heed } from '../../parts/heed'
import { Differs, Pen, Undo } from '../../parts/signs/Icon'
import { WaitingHere } from '../../Waiting'
import { t } from '../../words/words'

const Compare = later(() => import('./Compare').then((module) => module.Compare), WaitingHere)

interface Props {
  board: Board
  part: Part
  refresh: () => Promise<void>
  /** Whether something was begun here and not saved. */
  draft: boolean
  onEdit: () => void
}

/** What facilitators do with a part: write it anew, compare, go back to what is proposed. */
export function PartTools({ board, part, refresh, draft, onEdit }: Props) {
  const comparing = useSignal(false)
  const { key, title, edited, stale } = part
  const reset = async () => {
    await heed(board, board.send('section.reset', { section: key }), t('part-is-reset', { title }))
    await refresh()
  }
  return (
    <div class="part-tools">
      <div class="row">
        <button
          type="button"
          class="button quiet"
          aria-label={t(draft ? 'part-draft-of' : 'part-edit-of', { title })}
          onClick={onEdit}
        >
          <Pen />
          {t(draft ? 'part-draft' : 'part-edit')}
        </button>
        {edited && (
          <>
            <button
              type="button"
              class="button quiet"
              aria-expanded={comparing.value}
              aria-label={t('part-compare-of', { title })}
              onClick={() => {
                comparing.value = !comparing.value
              }}
            >
              <Differs />
              {t('part-compare')}
            </button>
            <button
              type="button"
              class="button quiet"
              aria-label={t('part-reset-of', { title })}
              onClick={reset}
            >
              <Undo />
              {t('part-reset')}
            </button>
          </>
        )}
      </div>
      {stale && <p class="part-stale">{t('part-stale')}</p>}
      {edited && comparing.value && (
        <Compare before={part.generated} after={part.body} words="part-compare-what" />
      )}
    </div>
  )
}
