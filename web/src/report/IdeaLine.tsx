import type { Idea } from '../board/synthesis'
import { colourOf } from '../parts/colour'
import { Sign } from '../parts/signs/Sign'
import { Words } from '../parts/Words'
import { t } from '../words/words'
import { go } from './go'
import type { Cited } from './Ideas'
import { IdeaVoices } from './IdeaVoices'
import { onMap, type Sources } from './sources'

interface Props {
  idea: Idea
  sources: Sources
  cited: readonly Cited[]
}

/** An idea under its number: its words, whose it is, and where the text points to it. */
export function IdeaLine({ idea, sources, cited }: Props) {
  const { board } = sources
  const sense = board.row('sense', `${onMap(sources, idea)}/groups`).value?.sense
  const group = board.row('group', idea.group ?? '').value
  return (
    <li id={`idee-${idea.number}`} value={idea.number} data-sense={sense}>
      <span class="idea-number" aria-hidden="true">
        {idea.number}
      </span>
      <div>
        <p class="idea-text" dir="auto">
          <Words text={idea.text} />
        </p>
        {idea.wordings.map((wording) => (
          <p class="idea-wording" key={wording} dir="auto">
            {t('report-or-worded', { wording })}
          </p>
        ))}
        <p class="idea-of">
          {sense && (
            <span class="idea-sense">
              <Sign sense={sense} />
              {t(`verdict-${sense}`)}
            </span>
          )}
          {group && (
            <span class="voice-dot" data-color={colourOf(group.color)} dir="auto">
              {group.name}
            </span>
          )}
          {cited.length > 0 && <span class="idea-cited">{t('report-cited')}</span>}
          {cited.map(({ id, title }) => (
            <a key={id} href={`#${id}`} onClick={go}>
              <span aria-hidden="true">↑</span> <span dir="auto">{title}</span>
            </a>
          ))}
        </p>
        <IdeaVoices sources={sources} idea={idea} />
      </div>
    </li>
  )
}
