import './revealed.css'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Board } from '../../board/board'
import { momentOf } from '../../board/moments'
import { isOpen, networks } from '../../board/select'
import type { Common } from '../../board/senses'
import { type By, voices } from '../../board/voices'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'
import { announce } from '../announce'
import { type SenseName, Sign } from '../signs/Sign'
import { digestOf } from '../voices/digestOf'
import { ByChoice } from './ByChoice'
import { themed } from './themed'
import { type Reading, VoicedEntry } from './VoicedEntry'

interface Props {
  board: Board
  id: string
  activity: Activity
  /** Asks where a card goes; absent where nothing moves. */
  onPlace?: ((card: string) => void) | undefined
  /** Writes a private note about a card or a theme; absent where none are taken. */
  onWonder?: ((about: string) => void) | undefined
}

type List = readonly [name: keyof Common, sense: SenseName]

/** What came out, in the order in which it is read, each list under its sign. */
const LISTS: readonly List[] = [
  ['convergence', 'convergence'],
  ['between', 'particularity'],
  ['divergence', 'divergence'],
  ['undecided', 'undecided'],
  ['elsewhere', 'elsewhere'],
  ['unheard', 'unheard'],
]

/**
 * The common map as a list by sense, a theme in one piece with its ideas; each row opens to what
 * every voice says of it, in words. Where questions are asked for, divergences come first.
 */
export function Revealed({ board, id, activity, onPlace, onWonder }: Props) {
  const by = useSignal<By>('groups')
  const { all, lists, inside } = themed(board, id, activity, by.value)
  const asking = momentOf(activity) === 'questions'
  const reading: Reading = {
    board,
    by: by.value,
    voices: voices(board, id, by.value),
    asks: asking && isOpen(board, activity),
    onPlace,
    onWonder,
  }
  useEffect(() => announce(t('map-revealed', { digest: digestOf(all) })), [])
  const counted = (name: keyof Common) =>
    lists[name].reduce((sum, { card }) => sum + (inside.get(card)?.length ?? 1), 0)
  return (
    <div class="revealed-map">
      {networks(board).length > 0 && (
        <ByChoice by={by.value} onChoose={(now) => (by.value = now)} />
      )}
      <div class="revealed">
        {(asking ? divergencesFirst : LISTS)
          .filter(([name]) => lists[name].length > 0)
          .map(([name, sense]) => (
            <section key={name} data-sense={sense}>
              <h2>
                <Sign sense={sense} />
                {t(`list-${name}`)} <span class="revealed-count">{counted(name)}</span>
              </h2>
              <ul>
                {lists[name].map((entry) => (
                  <li key={entry.card}>
                    <VoicedEntry reading={reading} entry={entry} inside={inside.get(entry.card)} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </div>
  )
}

const isDivergence = ([name]: List) => name === 'divergence'
const divergencesFirst = [
  ...LISTS.filter(isDivergence),
  ...LISTS.filter((list) => !isDivergence(list)),
]
