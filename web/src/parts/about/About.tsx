import './about.css'
import type { Board } from '../../board/board'
import { t } from '../../words/words'
import { cardWords, themeTitle } from '../Words'

/** Of a theme or an idea so much is quoted. */
const QUOTED = 80

interface Props {
  board: Board
  about: string | null
  /** The activity of the card that is about it. */
  activity: string
}

/** What a note is about. A carried card is about its original: the same words, so nothing is said. */
export function About({ board, about, activity }: Props) {
  const kind = board.row('activity', activity).value?.kind
  const card = board.row('card', about ?? '').value
  const theme = board.row('cluster', about ?? '').value
  if (kind !== 'surprise' || !(card || theme)) return null
  const text = card ? cardWords(card.text) : themeTitle(theme?.title ?? '')
  const short = [...text].length > QUOTED ? `${[...text].slice(0, QUOTED - 1).join('')}…` : text
  return (
    <p class="card-about" dir="auto">
      {t('wonder-about', { text: short })}
    </p>
  )
}
