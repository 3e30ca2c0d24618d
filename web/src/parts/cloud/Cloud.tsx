import './cloud.css'
import { useRef } from 'preact/hooks'
import type { Board } from '../../board/board'
import { isAcross, networksOf, wordsOf } from '../../board/words'
import { t } from '../../words/words'
import { NetworkSign } from '../signs/NetworkSign'
import { Threads } from './Threads'
import { useCloud } from './useCloud'
import { WordList } from './WordList'

/**
 * The words of the room, larger where several say one, tied to the networks of their people. At most
 * what fits; the others by their number. Readers hear all of it as a list.
 */
export function Cloud({ board }: { board: Board }) {
  const box = useRef<HTMLDivElement>(null)
  const { words, knots, rest } = useCloud(board, box)
  return (
    <div class="cloud">
      <div class="cloud-room" ref={box} aria-hidden="true">
        <Threads words={words} knots={knots} />
        {knots.map(({ id, network, nth, people, x, y }) => (
          <div class="cloud-knot" key={id} style={placed(x, y)}>
            <NetworkSign network={network} nth={nth} />
            <b dir="auto">{network.name}</b>
            {people > 0 && <span>{people}</span>}
          </div>
        ))}
        {words.map(({ id, word, size, broken, x, y }) => (
          <div
            class="cloud-word"
            key={id}
            data-across={isAcross(word) || undefined}
            data-shared={word.people > 1 || undefined}
            data-broken={broken || undefined}
            style={`${placed(x, y)};font-size:${size.toFixed(3)}em`}
          >
            <span dir="auto">{word.text}</span>
            <small style={`font-size:${(1 / size).toFixed(3)}em`}>
              {word.people > 1 && <b>{word.people}</b>}
              {networksOf(board, word).map(([network, record]) => (
                <NetworkSign
                  key={network}
                  network={record}
                  nth={knots.findIndex((knot) => knot.id === network)}
                  tie={!(network in word.networks)}
                />
              ))}
            </small>
          </div>
        ))}
      </div>
      <p class="cloud-rest">{rest > 0 ? t('words-others', { count: rest }) : ''}</p>
      <div class="unseen">
        <WordList board={board} words={wordsOf(board)} />
      </div>
    </div>
  )
}

function placed(x: number, y: number): string {
  return `transform:translate(${x.toFixed(1)}px,${y.toFixed(1)}px) translate(-50%,-50%)`
}
