import { useSignal } from '@preact/signals'
import type { Board } from '../../board/board'
import { byTheme, type Common, type Entry } from '../../board/senses'
import type { By, Voice } from '../../board/voices'
import { Sign } from '../../parts/signs/Sign'
import type { Shifts } from '../../parts/voices/shifts'
import { themeTitle } from '../../parts/Words'
import { t } from '../../words/words'
import { EntryButton } from './EntryButton'
import type { Subject } from './EntryDialog'

interface Props {
  board: Board
  list: keyof Common
  entries: readonly Entry[]
  by: By
  voices: readonly Voice[]
  moved: Shifts<keyof Common>
  onOpen: (subject: Subject) => void
  /** Its title stands above it already. */
  untitled?: boolean
}

/** So many are drawn at first; a long list is asked for. */
const FIRST = 40

/** The ideas of one sense, to look through; each opens to its voices. */
export function EntryList({ board, list, entries, by, voices, moved, onOpen, untitled }: Props) {
  const shown = useSignal(FIRST)
  const sense = list === 'between' ? 'particularity' : list
  const left = entries.length - shown.value
  let theme: string | null = null
  return (
    <section class="facil-list" data-sense={sense} aria-label={t(`list-${list}`)}>
      {!untitled && (
        <header>
          <Sign sense={sense} />
          <h3>{t(`list-${list}`)}</h3>
          <span class="map-count">{entries.length}</span>
        </header>
      )}
      <ul>
        {byTheme(entries)
          .slice(0, shown.value)
          .map((entry) => {
            const begins = entry.theme !== null && entry.theme !== theme ? entry.theme : null
            theme = entry.theme
            return (
              <li key={entry.card}>
                {begins && <Theme board={board} id={begins} onOpen={onOpen} />}
                <EntryButton
                  board={board}
                  entry={entry}
                  by={by}
                  voices={voices}
                  was={moved.get(entry.card)}
                  onOpen={() => onOpen({ kind: 'card', id: entry.card })}
                />
              </li>
            )
          })}
      </ul>
      {entries.length === 0 && <p class="quiet-text">{t('list-empty')}</p>}
      {left > 0 && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            shown.value += FIRST
          }}
        >
          {t('list-more', { count: left })}
        </button>
      )}
    </section>
  )
}

interface ThemeProps {
  board: Board
  id: string
  onOpen: Props['onOpen']
}

function Theme({ board, id, onOpen }: ThemeProps) {
  const title = board.row('cluster', id).value?.title ?? ''
  return (
    <button
      type="button"
      class="facil-theme"
      dir="auto"
      onClick={() => onOpen({ kind: 'cluster', id })}
    >
      {themeTitle(title)}
    </button>
  )
}
