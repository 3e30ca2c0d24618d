/** A piece of a text: words, an element with what is in it, or a reference to an idea. */
export type Piece = string | Element | Reference

export interface Element {
  tag: Tag
  /** Of a link: where it leads. */
  href?: string
  /** Of a numbered list: the number of its first item. */
  start?: number
  inside: Piece[]
}

export interface Reference {
  /** The number of the idea. */
  number: number
  /** What this place is called on the page, so that one can come back to it. */
  id: string
}

const TAGS = [
  'p',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'strong',
  'em',
  'a',
  'br',
  'hr',
  'pre',
] as const
export type Tag = (typeof TAGS)[number]

/** What holds no text for people. */
const SILENT = new Set(['script', 'style', 'template', 'iframe', 'object', 'noscript'])
const WEB = /^https?:\/\//i
const IDEA = /^#idee-(\d{1,7})$/

/**
 * Read HTML as pieces of text; `name` begins the ids of its references. Only what a text is made of
 * is taken: no other element, no attribute but where a link leads, and that only to pages of the web
 * and to ideas. The document it is read in runs nothing and loads nothing.
 */
export function read(html: string, name: string): Piece[] {
  let references = 0
  return piecesOf(new DOMParser().parseFromString(html, 'text/html').body)

  function piecesOf(node: Node): Piece[] {
    return [...node.childNodes].flatMap(pieceOf)
  }

  function pieceOf(node: Node): Piece[] {
    if (node instanceof Text) return [node.data]
    if (node.nodeType !== Node.ELEMENT_NODE) return []
    const tag = node.nodeName.toLowerCase()
    if (SILENT.has(tag)) return []
    const href = tag === 'a' ? ((node as HTMLAnchorElement).getAttribute('href') ?? '') : ''
    const idea = IDEA.exec(href)
    if (idea) {
      references += 1
      return [{ number: Number(idea[1]), id: `${name}-ref-${references}` }]
    }
    const inside = piecesOf(node)
    if (!isTag(tag)) return inside
    const element: Element = { tag, inside }
    if (WEB.test(href)) element.href = href
    if (tag === 'ol') element.start = (node as HTMLOListElement).start
    return [element]
  }
}

/** All references in a text, in their order. */
export function referencesIn(pieces: readonly Piece[]): Reference[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return []
    return isReference(piece) ? [piece] : referencesIn(piece.inside)
  })
}

export function isReference(piece: Element | Reference): piece is Reference {
  return 'number' in piece
}

function isTag(tag: string): tag is Tag {
  return (TAGS as readonly string[]).includes(tag)
}
