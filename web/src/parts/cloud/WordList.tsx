import './WordList.css'
import type { Board } from '../../board/board'
import { networks, type Row } from '../../board/select'
import { networksOf } from '../../board/words'
import type { Word } from '../../protocol.gen'
import { t } from '../../words/words'
import { NetworkSign } from '../signs/NetworkSign'

interface Props {
  board: Board
  words: readonly Row<Word>[]
}

/** Words as a list: how many people say each, of which networks. */
export function WordList({ board, words }: Props) {
  const order = networks(board).map(([id]) => id)
  return (
    <ul class="word-list">
      {words.map(([id, word]) => (
        <li key={id}>
          <b dir="auto">{word.text}</b>
          <span>{t('people', { count: word.people })}</span>
          <span class="word-list-networks">
            {networksOf(board, word).map(([network, record]) => {
              const people = word.networks[network]
              return (
                <span key={network}>
                  <NetworkSign network={record} nth={order.indexOf(network)} tie={!people} />
                  <span dir="auto">{record.name}</span>
                  {people ?? <span class="unseen">{t('words-tied')}</span>}
                </span>
              )
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}
