import { createElement } from 'preact'
import { go } from '../go'
import { IdeaVoices } from '../IdeaVoices'
import type { Sources } from '../sources'
import { type Element, isReference, type Piece, type Reference, referencesIn } from './read'

interface Props {
  pieces: readonly Piece[]
  sources: Sources
}

/** A text of the synthesis; what it points to is a step away, and whose it is stands beside it. */
export function Prose({ pieces, sources }: Props) {
  return (
    <>
      {pieces.map((piece, index) =>
        typeof piece === 'string' ? (
          piece
        ) : isReference(piece) ? (
          <Ref key={index} reference={piece} sources={sources} />
        ) : (
          <Shown key={index} element={piece} sources={sources} />
        ),
      )}
    </>
  )
}

function Shown({ element, sources }: { element: Element; sources: Sources }) {
  const { tag, href, start, inside } = element
  if (tag === 'br' || tag === 'hr') return createElement(tag, null)
  const text = <Prose pieces={inside} sources={sources} />
  if (tag === 'a') {
    if (!href) return text
    return (
      <a
        href={href}
        target="_blank"
        rel="noopener noreferrer"
        dir="auto"
        data-bare={inside.join('') === href || undefined}
      >
        {text}
      </a>
    )
  }
  if (tag === 'ul') return <ul>{text}</ul>
  if (tag === 'ol') return <ol start={start ?? 1}>{text}</ol>
  if (tag !== 'li') return createElement(tag, { dir: 'auto' }, text)
  return (
    <li dir="auto">
      {text}
      <Whose inside={inside} sources={sources} />
    </li>
  )
}

/** Whose a statement is, where it stands on one idea alone. */
function Whose({ inside, sources }: { inside: readonly Piece[]; sources: Sources }) {
  const [only, ...others] = referencesIn(inside)
  const idea = only && others.length === 0 ? sources.ideas.get(only.number) : undefined
  return idea ? <IdeaVoices sources={sources} idea={idea} /> : null
}

function Ref({ reference, sources }: { reference: Reference; sources: Sources }) {
  const { number, id } = reference
  const idea = sources.ideas.get(number)
  if (!idea) return `[${number}]`
  return (
    <a id={id} class="ref" href={`#idee-${number}`} title={idea.text} onClick={go}>
      [{number}]
    </a>
  )
}
