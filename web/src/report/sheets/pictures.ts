import type { Board } from '../../board/board'
import { agenda, cardsOf } from '../../board/select'
import type { Entry } from '../../board/senses'
import { hear, type Voice, voices } from '../../board/voices'
import { isShared, networksOf, wordsOf as spokenOf } from '../../board/words'
import { themed } from '../../parts/revealed/themed'
import type { SenseName } from '../../parts/signs/Sign'
import { senseWords } from '../../parts/voices/inWords'
import { voiceName } from '../../parts/voices/names'
import { cardWords, themeTitle } from '../../parts/Words'
import type { Activity, Card } from '../../protocol.gen'
import { t } from '../../words/words'
import type { Block } from './block'
import type { List } from './pages'
import { drawable, type Picture } from './picture'
import { webPicture } from './web'

const LISTS = [
  ['convergence', 'convergence'],
  ['between', 'particularity'],
  ['divergence', 'divergence'],
  ['undecided', 'undecided'],
  ['elsewhere', 'elsewhere'],
  ['unheard', 'unheard'],
] as const satisfies readonly (readonly [string, SenseName])[]

const POSITIONS = [
  'shared',
  'particular',
  'opposed',
  'split',
  'absent',
  'unsure',
  'silent',
] as const

const UNTOLD = new Set(['divergence', 'undecided'])

/** What of a session can hang on a wall, as it stands. */
export function picturesOf(board: Board, source: string): Picture[] {
  const maps = agenda(board)
    .filter(([, { kind }]) => kind === 'mapping')
    .map(([id, activity]) => mapOf(board, id, activity, source))
  return [
    ...maps,
    questionsOf(board, source),
    projectsOf(board, source),
    sharedWordsOf(board, source),
    webPicture(board, source),
  ].filter(({ lists, web }) => lists.length > 0 || web)
}

/** The common map: ideas and themes by their sense, with what each voice says of them. */
function mapOf(board: Board, id: string, activity: Activity, source: string): Picture {
  const all = voices(board, id, 'groups')
  const { lists, inside } = themed(board, id, activity, 'groups')
  const block = (entry: Entry): Block => {
    const ideas = inside.get(entry.card)
    return {
      id: entry.card,
      words: wordsOf(board, entry.card),
      notes: [noteOf(board, entry, all), questionOf(board, entry.card)]
        .filter(Boolean)
        .map(drawable),
      inside: ideas?.map(({ card }) => wordsOf(board, card)) ?? [],
      marks: hear(board, entry.card, 'groups', all).map(({ voice, tally }) => ({
        color: voice.color,
        position: tally.position,
      })),
    }
  }
  return {
    name: `carte-${id}`,
    title: drawable(activity.title),
    subtitle: drawable(activity.prompt ?? ''),
    source,
    lists: listsOf(
      LISTS.map(([name, sense]) => [sense, t(`list-${name}`), lists[name].map(block)]),
    ),
    voices: all.map((voice) => ({
      name: drawable(voiceName(voice, 'groups')),
      color: voice.color,
    })),
    legend: POSITIONS.map((position) => ({ name: t(`position-${position}`), position })),
  }
}

/** Whose it is, or that a hand put it there; nothing where the title of the list says it all. */
function noteOf(board: Board, { card, verdict, placed }: Entry, all: readonly Voice[]): string {
  if (placed) return t('placed-by-hand')
  if (!verdict || UNTOLD.has(verdict.sense)) return ''
  const plain = verdict.polarity === 'for' && verdict.reserve.length === 0
  if (verdict.sense === 'convergence' && plain) return ''
  return senseWords(verdict, hear(board, card, 'groups', all), 'groups', true)
}

function questionOf(board: Board, id: string): string {
  const question = (board.row('card', id).value ?? board.row('cluster', id).value)?.question
  return question ? t('question-is', { question }) : ''
}

/** The questions that were worded, each with the idea or theme that left it. */
function questionsOf(board: Board, source: string): Picture {
  const asked = [...board.rows('card').value, ...board.rows('cluster').value]
    .filter(([, { question }]) => question)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const blocks = asked.map(([id, { question }]) =>
    plain(id, question ?? '', [t('sheet-left-by', { words: wordsOf(board, id) })]),
  )
  return listPicture('questions', source, 'divergence', blocks)
}

/** The ideas that somebody carries: who, where, with which link. */
function projectsOf(board: Board, source: string): Picture {
  const carried = agenda(board).flatMap(([id]) =>
    cardsOf(board, id).filter(([, { carrier, place, link }]) => carrier || place || link),
  )
  const blocks = carried.map(([id, card]) => plain(id, cardWords(card.text), carriedBy(card)))
  return listPicture('projects', source, null, blocks)
}

function carriedBy(card: Card): string[] {
  return (['carrier', 'place', 'link'] as const).flatMap((ask) =>
    card[ask] ? [t('sheet-fact', { what: t(`card-${ask}`), words: card[ask] })] : [],
  )
}

/** The words that several people came with: how many, of which networks. */
function sharedWordsOf(board: Board, source: string): Picture {
  const shared = spokenOf(board).filter(([, word]) => isShared(word))
  const blocks = shared.map(([id, word]) => {
    const names = networksOf(board, word).map(([, { name }]) => name)
    return plain(id, word.text, [[t('people', { count: word.people }), ...names].join(' · ')])
  })
  return listPicture('words', source, null, blocks)
}

function listPicture(
  name: 'questions' | 'projects' | 'words',
  source: string,
  sense: SenseName | null,
  blocks: Block[],
): Picture {
  const title = t(`sheet-${name}`)
  const subtitle = t(`sheet-${name}-what`)
  const lists = listsOf([[sense, '', blocks]])
  return { name, title, subtitle, source, lists, voices: [], legend: [] }
}

function listsOf(all: [SenseName | null, string, Block[]][]): List[] {
  return all
    .filter(([, , blocks]) => blocks.length > 0)
    .map(([sense, title, blocks]) => ({ sense, title, blocks }))
}

function plain(id: string, words: string, notes: string[]): Block {
  return { id, words: drawable(words), notes: notes.map(drawable), inside: [], marks: [] }
}

function wordsOf(board: Board, id: string): string {
  const card = board.row('card', id).value
  const theme = board.row('cluster', id).value
  return drawable(card ? cardWords(card.text) : themeTitle(theme?.title ?? ''))
}
