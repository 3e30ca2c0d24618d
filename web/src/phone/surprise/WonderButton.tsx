import './surprise.css'
import type { Board } from '../../board/board'
import { current } from '../../board/select'
import { wonderOf } from '../../board/wonder'
import { Dialog } from '../../parts/Dialog'
import { t } from '../../words/words'
import { Notes } from './Notes'
import { Wonder } from './WonderIcon'
import { inView, wondering } from './wondering'

/** A private note from anywhere, at any time: one button, where the agenda has a place for it. */
export function WonderButton({ board }: { board: Board }) {
  const to = wonderOf(board)
  const now = current(board)?.[1].kind
  if (!to || now === 'surprise') return null
  const [id, activity] = to
  return (
    <>
      <button
        type="button"
        class="button quiet wonder-button"
        aria-haspopup="dialog"
        onClick={() => {
          wondering.value = { about: inView.value }
        }}
      >
        <Wonder />
        {t('wonder')}
      </button>
      {wondering.value && (
        <Dialog
          title={t('wonder-title')}
          onClose={() => {
            wondering.value = null
          }}
        >
          <div class="wonder-notes">
            <Notes board={board} id={id} activity={activity} />
          </div>
        </Dialog>
      )}
    </>
  )
}
