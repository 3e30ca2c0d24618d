import type { Signal } from '@preact/signals'
import type { Board } from '../../board/board'
import { through } from '../../board/lens'
import { lensId } from '../../board/lensId'
import type { By, Voice } from '../../board/voices'
import { colourOf } from '../../parts/colour'
import { heed } from '../../parts/heed'
import { Light } from '../../parts/signs/Icon'
import { voiceName, voiceNames } from '../../parts/voices/names'
import { Unheard } from '../../parts/voices/Unheard'
import { Voices } from '../../parts/voices/Voices'
import { Words } from '../../parts/Words'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'
import type { Subject } from './EntryDialog'

interface Props {
  board: Board
  id: string
  activity: Activity
  by: By
  voices: readonly Voice[]
  /** Ids of the voices looked through. */
  chosen: Signal<ReadonlySet<string>>
  onOpen: (subject: Subject) => void
}

/** Pick two or more voices: what holds among them, and not among the others. */
export function Lens({ chosen, ...props }: Props) {
  const { by, voices } = props
  const turn = (voice: string) => {
    const next = new Set(chosen.value)
    if (!next.delete(voice)) next.add(voice)
    chosen.value = next
  }
  return (
    <>
      <p class="quiet-text">{t('lens-pick')}</p>
      <fieldset class="row" aria-label={t('lens')}>
        {voices.map((voice) => (
          <button
            key={voice.id}
            type="button"
            class="button small lens-voice"
            data-color={voice.color === null ? undefined : colourOf(voice.color)}
            aria-pressed={chosen.value.has(voice.id)}
            dir="auto"
            onClick={() => turn(voice.id)}
          >
            {voiceName(voice, by)}
          </button>
        ))}
      </fieldset>
      {chosen.value.size > 1 && (
        <>
          <Show {...props} chosen={chosen.value} />
          <Through {...props} chosen={chosen.value} />
        </>
      )}
    </>
  )
}

type ChosenProps = Omit<Props, 'chosen'> & { chosen: ReadonlySet<string> }

/** Lets the room look through it too, once there is something for all to see. */
function Show({ board, activity: { revealed }, by, chosen }: ChosenProps) {
  const show = () => board.send('board.spotlight', { target: ['lens', lensId({ by, chosen })] })
  return (
    <p class="row">
      <button
        type="button"
        class="button small"
        disabled={!revealed}
        onClick={() => heed(board, show())}
      >
        <Light />
        {t('lens-show')}
      </button>
      {!revealed && <span class="quiet-text">{t('lens-reveal-first')}</span>}
    </p>
  )
}

function Through({ board, id, by, voices, chosen, onOpen }: ChosenProps) {
  const seen = through(board, id, { by, chosen }, voices)
  const names = voiceNames(
    voices.filter(({ id: voice }) => chosen.has(voice)),
    by,
  )
  return (
    <div class="lens-seen">
      {(['alone', 'withOthers'] as const).map((list) => (
        <section key={list}>
          <h3 dir="auto">
            {t(list === 'alone' ? 'lens-alone' : 'lens-with-others', {
              voices: names,
              count: seen[list].length,
            })}
          </h3>
          <ul>
            {seen[list].map((card) => (
              <li key={card}>
                <button
                  type="button"
                  class="card facil-entry"
                  onClick={() => onOpen({ kind: 'card', id: card })}
                >
                  <span class="card-text" dir="auto">
                    <Words text={board.row('card', card).value?.text} />
                  </span>
                  <Voices board={board} subject={card} by={by} voices={voices} />
                  {list === 'alone' && (
                    <Unheard board={board} card={card} lens={{ by, chosen }} voices={voices} />
                  )}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
