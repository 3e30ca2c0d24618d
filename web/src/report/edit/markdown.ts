import MarkdownIt from 'markdown-it'

const IDEA = /\[(\d{1,7})\](?!\()/y

/**
 * What the server will make of a text, to look at before it is saved: the same marks, HTML and
 * pictures as words, `[12]` as a reference to an idea.
 */
export function preview(text: string): string {
  return parser.render(text)
}

const parser = new MarkdownIt('commonmark', { html: false, breaks: true, maxNesting: 20 })
parser.disable(['html_block', 'html_inline', 'image', 'code', 'reference'])
parser.validateLink = (address) => /^https:\/\//i.test(address)
parser.inline.ruler.before('link', 'ref', (state, silent) => {
  IDEA.lastIndex = state.pos
  const number = IDEA.exec(state.src)?.[1]
  if (number === undefined || IDEA.lastIndex > state.posMax) return false
  if (!silent) state.push('ref', '', 0).content = number
  state.pos = IDEA.lastIndex
  return true
})
parser.renderer.rules.ref = (tokens, index) => {
  const number = tokens[index]?.content
  return `<a href="#idee-${number}">[${number}]</a>`
}
