import type { Idea, Synthesis } from '../board/synthesis'
import { t } from '../words/words'
import { IdeaLine } from './IdeaLine'
import { IDEAS } from './partSense'
import type { Sources } from './sources'

/** A place of the text that points to an idea. */
export interface Cited {
  number: number
  id: string
  /** The part in which it is. */
  title: string
}

interface Props {
  report: Synthesis
  sources: Sources
  cited: readonly Cited[]
}

/** The ideas that the text points to, by the step they came in and by number, with the ways back. */
export function Ideas({ report, sources, cited }: Props) {
  const places = listed(cited, ({ number }) => number)
  const chapters = listed(report.cards, ({ activity }) => activity)
  return (
    <section class="report-ideas" aria-labelledby={IDEAS}>
      <h2 id={IDEAS}>{t('report-ideas')}</h2>
      <p class="quiet-text">{t('report-ideas-what')}</p>
      {[...chapters].map(([activity, ideas]) => (
        <Chapter
          key={activity}
          title={sources.board.row('activity', activity).value?.title ?? ''}
          ideas={ideas}
          sources={sources}
          places={places}
        />
      ))}
    </section>
  )
}

interface ChapterProps {
  title: string
  ideas: readonly Idea[]
  sources: Sources
  places: ReadonlyMap<number, readonly Cited[]>
}

function Chapter({ title, ideas, sources, places }: ChapterProps) {
  return (
    <>
      {title && <h3 dir="auto">{title}</h3>}
      <ol>
        {ideas.map((idea) => (
          <IdeaLine
            key={idea.id}
            idea={idea}
            sources={sources}
            cited={places.get(idea.number) ?? []}
          />
        ))}
      </ol>
    </>
  )
}

function listed<Key, Item>(all: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const lists = new Map<Key, Item[]>()
  for (const item of all) {
    const list = lists.get(key(item))
    if (list) list.push(item)
    else lists.set(key(item), [item])
  }
  return lists
}
