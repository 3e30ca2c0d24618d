import type { Board } from '../../board/board'
import { byTheme, type Column, type Common, type Entry } from '../../board/senses'
import { type By, hear, type Voice } from '../../board/voices'
import { Sign } from '../../parts/signs/Sign'
import { senseWords } from '../../parts/voices/inWords'
import type { Shifts } from '../../parts/voices/shifts'
import { themeTitle } from '../../parts/Words'
import { t } from '../../words/words'
import { type Item, Paged } from '../Paged'
import { WorkedCard } from './WorkedCard'

interface Props {
  board: Board
  column: Column
  entries: readonly Entry[]
  by: By
  voices: readonly Voice[]
  /** Cards that changed their sense lately, and where they were. */
  moved: Shifts<keyof Common>
}

/** One sense as a column: as many ideas as can be read, the strongest first. */
export function WorkedColumn({ board, column, entries, by, voices, moved }: Props) {
  const sense = column === 'between' ? 'particularity' : column
  const bridges = entries.filter((each) => each.sense === 'bridge').length
  const headed =
    column === 'between' ? bySense(board, entries, by, voices) : byTitle(board, entries)
  const items = headed.map(
    ({ entry, heading }): Item => ({
      key: entry.card,
      node: (
        <>
          {heading && (
            <h3 class="common-theme" dir="auto">
              {heading}
            </h3>
          )}
          <WorkedCard
            board={board}
            entry={entry}
            by={by}
            voices={voices}
            was={moved.get(entry.card)}
          />
        </>
      ),
    }),
  )
  return (
    <section class="common-column" data-sense={sense} data-column={column}>
      <header>
        <Sign sense={sense} />
        <h2>{t(`sense-${sense}`)}</h2>
        <p>
          {t(`column-${column}`, { count: entries.length - bridges })}
          {bridges > 0 && (
            <span class="worked-bridges">
              <Sign sense="bridge" />
              {t('and-bridges', { count: bridges })}
            </span>
          )}
        </p>
      </header>
      <Paged class="common-list" items={items} others={(count) => t('others', { count })} />
    </section>
  )
}

interface Headed {
  entry: Entry
  heading: string | null
}

/** Whose each is, said once for those of the same voices; of one placed by hand its card says so. */
function bySense(
  board: Board,
  entries: readonly Entry[],
  by: By,
  voices: readonly Voice[],
): Headed[] {
  const words = new Map<string, Entry[]>()
  for (const entry of entries) {
    const heading =
      entry.verdict && !entry.placed
        ? senseWords(entry.verdict, hear(board, entry.card, by, voices), by, true)
        : ''
    const list = words.get(heading)
    if (list) list.push(entry)
    else words.set(heading, [entry])
  }
  return [...words].flatMap(([heading, list]) =>
    list.map((entry, index) => ({ entry, heading: (index === 0 && heading) || null })),
  )
}

/** Under the plenary themes that people named. */
function byTitle(board: Board, entries: readonly Entry[]): Headed[] {
  let last: string | null = null
  return byTheme(entries).map((entry) => {
    const theme = entry.theme ? board.row('cluster', entry.theme).value : undefined
    const heading = theme && entry.theme !== last ? themeTitle(theme.title) : null
    last = entry.theme
    return { entry, heading }
  })
}
