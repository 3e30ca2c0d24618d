import type { Signal } from '@preact/signals'
import type { Board } from '../../board/board'
import { look } from '../../board/lens'
import { cardsOf } from '../../board/select'
import { type By, hear, type Voice } from '../../board/voices'
import { colourOf } from '../../parts/colour'
import { voiceName, voiceNames } from '../../parts/voices/inWords'
import { Voices } from '../../parts/voices/Voices'
import { t } from '../../words/words'
import type { Subject } from './EntryDialog'

interface Props {
  board: Board
  id: string
  by: By
  voices: readonly Voice[]
  /** Ids of the voices looked through. */
  chosen: Signal<ReadonlySet<string>>
  onOpen: (subject: Subject) => void
}

/** Pick two or more voices: what holds among them, and not among the others. */
export function Lens({ board, id, by, voices, chosen, onOpen }: Props) {
  const turn = (voice: string) => {
    const next = new Set(chosen.value)
    if (!next.delete(voice)) next.add(voice)
    chosen.value = next
  }
  return (
    <section class="lens" aria-label={t('lens')}>
      <details class="lens-voices">
        <summary>{t('lens')}</summary>
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
      </details>
      {chosen.value.size > 1 && (
        <Through
          board={board}
          id={id}
          by={by}
          voices={voices}
          chosen={chosen.value}
          onOpen={onOpen}
        />
      )}
    </section>
  )
}

interface ThroughProps extends Omit<Props, 'chosen'> {
  chosen: ReadonlySet<string>
}

function Through({ board, id, by, voices, chosen, onOpen }: ThroughProps) {
  const positions = cardsOf(board, id).map(
    ([card]) =>
      [
        card,
        new Map(
          hear(board, card, by, voices).map(({ voice, tally }) => [voice.id, tally.position]),
        ),
      ] as const,
  )
  const seen = look(chosen, positions)
  const names = voiceNames(
    voices.filter(({ id: voice }) => chosen.has(voice)),
    by,
  )
  return (
    <div class="lens-seen">
      {(['alone', 'withOthers'] as const).map((list) => (
        <section key={list}>
          <h4 dir="auto">
            {t(list === 'alone' ? 'lens-alone' : 'lens-with-others', {
              voices: names,
              count: seen[list].length,
            })}
          </h4>
          <ul>
            {seen[list].map((card) => (
              <li key={card}>
                <button
                  type="button"
                  class="card facil-entry"
                  onClick={() => onOpen({ kind: 'card', id: card })}
                >
                  <span class="card-text" dir="auto">
                    {board.row('card', card).value?.text}
                  </span>
                  <Voices board={board} subject={card} by={by} voices={voices} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
