import type { Board } from '../../board/board'
import { myWords } from '../../board/words'
import type { Word } from '../../protocol.gen'
import { t } from '../../words/words'

/** One's own words, and with how many people one shares each. */
export function MyWords({ board }: { board: Board }) {
  const mine = myWords(board)
  if (mine.length === 0) return null
  return (
    <section class="intro-shares" aria-labelledby="my-words">
      <h2 id="my-words">{t('intro-my-words')}</h2>
      <ul>
        {mine.map(([id, word]) => (
          <li key={id} data-shared={word.people > 1 || undefined}>
            <b dir="auto">{word.text}</b>
            <span>{sharedWith(word)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function sharedWith({ people, networks }: Word): string {
  const count = Object.keys(networks).filter((id) => id !== 'none').length
  return t('intro-shared', { count: people - 1 }) + t('intro-across', { count })
}
