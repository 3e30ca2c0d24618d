import './revealed.css'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Board } from '../../board/board'
import { networks } from '../../board/select'
import { type Common, common } from '../../board/senses'
import { type By, voices } from '../../board/voices'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'
import { announce } from '../announce'
import { type SenseName, Sign } from '../signs/Sign'
import { digestOf } from '../voices/digestOf'
import { VoicedCard } from './VoicedCard'

interface Props {
  board: Board
  id: string
  activity: Activity
  /** Asks where a card goes; absent where nothing moves. */
  onPlace?: ((card: string) => void) | undefined
}

/** What came out, in the order in which it is read, each list under its sign. */
const LISTS: readonly (readonly [keyof Common, SenseName])[] = [
  ['convergence', 'convergence'],
  ['between', 'particularity'],
  ['divergence', 'divergence'],
  ['undecided', 'undecided'],
  ['elsewhere', 'elsewhere'],
  ['unheard', 'unheard'],
]

/** The common map as a list by sense; each idea opens to what every voice says of it, in words. */
export function Revealed({ board, id, activity, onPlace }: Props) {
  const by = useSignal<By>('groups')
  const map = common(board, id, activity, by.value)
  const all = voices(board, id, by.value)
  useEffect(() => announce(t('map-revealed', { digest: digestOf(map) })), [])
  return (
    <>
      {networks(board).length > 0 && (
        <ByChoice by={by.value} onChoose={(now) => (by.value = now)} />
      )}
      <div class="revealed">
        {LISTS.filter(([name]) => map[name].length > 0).map(([name, sense]) => (
          <section key={name} data-sense={sense}>
            <h2>
              <Sign sense={sense} />
              {t(`list-${name}`)} <span class="revealed-count">{map[name].length}</span>
            </h2>
            <ul>
              {map[name].map((entry) => (
                <li key={entry.card}>
                  <VoicedCard
                    board={board}
                    entry={entry}
                    by={by.value}
                    voices={all}
                    onPlace={onPlace}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

function ByChoice({ by, onChoose }: { by: By; onChoose: (by: By) => void }) {
  return (
    <fieldset class="revealed-by" aria-label={t('by-what')}>
      {(['groups', 'networks'] as const).map((each) => (
        <button
          type="button"
          class="button"
          key={each}
          aria-pressed={by === each}
          onClick={() => onChoose(each)}
        >
          {t(`by-${each}`)}
        </button>
      ))}
    </fieldset>
  )
}
