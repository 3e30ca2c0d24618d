import type { Board } from '../../board/board'
import { cardWords, themeTitle } from '../../parts/Words'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'
import { MyCards } from '../MyCards'
import { Writing } from '../Writing'
import { wondering } from './wondering'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** A field for a note, and the notes one wrote, which nobody else reads before the reveal. */
export function Notes({ board, id, activity }: Props) {
  const about = wondering.value?.about ?? null
  return (
    <>
      {!activity.revealed && (
        <p class="quiet-text">{t(activity.authors ? 'wonder-named' : 'wonder-secret')}</p>
      )}
      {about && <About board={board} about={about} />}
      <Writing board={board} id={id} activity={activity} about={about} here={t('wonder-write')} />
      <MyNotes board={board} id={id} activity={activity} />
    </>
  )
}

/** What one wrote in private. */
export function MyNotes(props: Props) {
  return <MyCards {...props} title={t('wonder-mine')} empty={t('wonder-mine-empty')} />
}

/** What a note is about, to be let go of. */
function About({ board, about }: { board: Board; about: string }) {
  const card = board.row('card', about).value
  const theme = board.row('cluster', about).value
  if (!card && !theme) return null
  const text = card ? cardWords(card.text) : themeTitle(theme?.title ?? '')
  return (
    <p class="wonder-about">
      <span dir="auto">{t('wonder-about', { text })}</span>
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          wondering.value = { about: null }
        }}
      >
        {t('wonder-about-not')}
      </button>
    </p>
  )
}
