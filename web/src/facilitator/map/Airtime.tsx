import type { Airtime as Unheard } from '../../board/airtime'
import type { Board } from '../../board/board'
import type { By, Voice } from '../../board/voices'
import { heed } from '../../parts/heed'
import { Light } from '../../parts/signs/Icon'
import { voiceName } from '../../parts/voices/names'
import { Words } from '../../parts/Words'
import { t } from '../../words/words'
import type { Subject } from './EntryDialog'

interface Props {
  board: Board
  by: By
  voices: readonly Voice[]
  unheard: Unheard
  onOpen: (subject: Subject) => void
}

/** Who and what has not been heard yet; only facilitators see it. */
export function Airtime({ board, by, voices, unheard, onOpen }: Props) {
  const { silent, unseen, apart } = unheard
  return (
    <div class="airtime">
      {(
        [
          ['silent', silent],
          ['apart', apart],
        ] as const
      ).map(
        ([list, ids]) =>
          ids.length > 0 && (
            <section key={list}>
              <h3>{t(`airtime-${list}`)}</h3>
              <ul>
                {voices
                  .filter(({ id }) => ids.includes(id))
                  .map((voice) => (
                    <li key={voice.id}>
                      <Lit board={board} by={by} voice={voice} />
                    </li>
                  ))}
              </ul>
            </section>
          ),
      )}
      {unseen.length > 0 && (
        <section>
          <h3>{t('airtime-unseen', { count: unseen.length })}</h3>
          <ul>
            {unseen.map((card) => (
              <li key={card}>
                <button
                  type="button"
                  class="button small"
                  dir="auto"
                  onClick={() => onOpen({ kind: 'card', id: card })}
                >
                  <Words text={board.row('card', card).value?.text} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** A voice, to be given the floor; nobody can be looked at who sits at no table. */
function Lit({ board, by, voice }: { board: Board; by: By; voice: Voice }) {
  const name = voiceName(voice, by)
  if (voice.name === null) return <span class="airtime-none">{name}</span>
  const target: [string, string] = [by === 'groups' ? 'group' : 'network', voice.id]
  return (
    <button
      type="button"
      class="button small"
      dir="auto"
      title={t('spotlight')}
      onClick={() => heed(board, board.send('board.spotlight', { target }))}
    >
      <Light />
      {name}
    </button>
  )
}
