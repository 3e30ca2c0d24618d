import type { Board } from '../../board/board'
import { networks, type Row } from '../../board/select'
import { introducedOf, myWords, networksOf, wordsOf } from '../../board/words'
import { Empty } from '../../parts/Empty'
import { NetworkSign } from '../../parts/signs/NetworkSign'
import type { Word } from '../../protocol.gen'
import { language, t } from '../../words/words'

/** So many words, those of most people: more would be a list to scroll, not a picture. */
const SHOWN = 60
const LARGEST = 1.15

/** The words of all, as a text that grows: in the order of the alphabet, so that none jumps. */
export function RoomWords({ board }: { board: Board }) {
  const all = wordsOf(board)
  const mine = new Set(myWords(board).map(([id]) => id))
  if (all.length === 0) return <Empty>{t('intro-empty')}</Empty>
  const own = all.filter(([id]) => mine.has(id))
  const shown = [...own, ...all.filter(([id]) => !mine.has(id))].slice(0, SHOWN)
  const rest = all.length - shown.length
  const most = Math.max(6, all[0]?.[1].people ?? 1)
  return (
    <section class="intro-room" aria-labelledby="room-words">
      <h2 id="room-words">{t('intro-room-words')}</h2>
      <p class="quiet-text">{t('intro-count', introducedOf(board))}</p>
      <ul>
        {alphabetical(shown).map(([id, word]) => (
          <li
            key={id}
            data-own={mine.has(id) || undefined}
            style={`font-size:${(1 + LARGEST * Math.sqrt((word.people - 1) / (most - 1))).toFixed(2)}em`}
          >
            <span dir="auto">{word.text}</span>
            {word.people > 1 && (
              <small>
                {word.people}
                <span class="unseen"> {t('intro-people')}</span>
              </small>
            )}
            <Signs board={board} word={word} />
            {mine.has(id) && <span class="unseen"> {t('phone-own')}</span>}
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="quiet-text">{t('words-others', { count: rest })}</p>}
      {mine.size > 0 && <p class="quiet-text intro-own-hint">{t('intro-own-hint')}</p>}
      <Legend board={board} />
    </section>
  )
}

function Signs({ board, word }: { board: Board; word: Word }) {
  const order = networks(board).map(([id]) => id)
  const of = networksOf(board, word).filter(([id]) => id in word.networks)
  if (of.length === 0) return null
  return (
    <span class="intro-signs">
      {of.map(([id, network]) => (
        <NetworkSign key={id} network={network} nth={order.indexOf(id)} />
      ))}
      <span class="unseen">{of.map(([, { name }]) => name).join(', ')}</span>
    </span>
  )
}

function Legend({ board }: { board: Board }) {
  const all = networks(board)
  if (all.length === 0) return null
  return (
    <p class="intro-mine quiet-text">
      {all.map(([id, network], nth) => (
        <span key={id}>
          <NetworkSign network={network} nth={nth} />
          <span dir="auto">{network.name}</span>
        </span>
      ))}
    </p>
  )
}

function alphabetical(words: Row<Word>[]): Row<Word>[] {
  const compare = new Intl.Collator(language.value).compare
  return words.sort(([a, x], [b, y]) => compare(x.text, y.text) || (a < b ? -1 : 1))
}
