import { useSignal } from '@preact/signals'
import type { Board } from '../../board/board'
import type { Entry } from '../../board/senses'
import { type By, hear, type Voice } from '../../board/voices'
import { t } from '../../words/words'
import { Question } from '../Question'
import { Sign } from '../signs/Sign'
import { senseWords } from '../voices/inWords'
import { Voices } from '../voices/Voices'
import { cardWords, themeTitle, Words } from '../Words'
import { OwnVoice } from './OwnVoice'
import { ownFirst } from './own'
import { VoiceLines } from './VoiceLines'

/** How the map is read: by whose voices, and what one may do. */
export interface Reading {
  board: Board
  by: By
  voices: readonly Voice[]
  /** Whether divergences are asked for the question they leave. */
  asks: boolean
  onPlace: ((card: string) => void) | undefined
  /** Writes a private note about a card or a theme. */
  onWonder: ((about: string) => void) | undefined
}

interface Props {
  reading: Reading
  entry: Entry
  /** The ideas of a theme. */
  inside?: readonly Entry[] | undefined
}

/** An idea or a theme of the common map: its sense, its voices as marks; opened, each voice in words. */
export function VoicedEntry({ reading, entry, inside }: Props) {
  const { board, by, voices, asks, onPlace, onWonder } = reading
  const open = useSignal(false)
  const { card: id, verdict, placed } = entry
  const kind = inside ? 'cluster' : 'card'
  const card = board.row('card', id).value
  const theme = board.row('cluster', id).value
  const text = card ? cardWords(card.text) : theme && themeTitle(theme.title)
  const question = (card ?? theme)?.question ?? null
  if (text === undefined) return null
  const heard = ownFirst(board, by, hear(board, id, by, voices))
  const sense = verdict?.sense ?? 'unheard'
  return (
    <details
      class="voiced"
      data-theme={inside ? '' : undefined}
      onToggle={(event) => {
        open.value = event.currentTarget.open
      }}
    >
      <summary>
        <span class="card-text" dir="auto">
          {card ? <Words text={card.text} /> : text}
        </span>
        {inside && <span class="quiet-text">{t('ideas', { count: inside.length })}</span>}
        {placed && <span class="quiet-text">{t('placed-by-hand')}</span>}
        <span class="voiced-sense" data-sense={sense}>
          <Sign sense={sense} />
          <span>{verdict ? senseWords(verdict, heard, by) : t('list-unheard')}</span>
        </span>
        <OwnVoice board={board} by={by} heard={heard} />
        <Voices board={board} subject={id} by={by} voices={voices} />
        {question && (
          <span class="voiced-question" dir="auto">
            {t('question-is', { question })}
          </span>
        )}
      </summary>
      {open.value && (
        <>
          {asks && entry.sense === 'divergence' && (
            <Question key={question} board={board} subject={{ kind, id }} question={question} />
          )}
          <VoiceLines heard={heard} by={by} reserve={verdict?.reserve ?? []} />
          {!inside && onPlace && (
            <button type="button" class="button" aria-haspopup="dialog" onClick={() => onPlace(id)}>
              {t('voiced-place')}
            </button>
          )}
          {onWonder && (
            <button
              type="button"
              class="button quiet"
              aria-haspopup="dialog"
              onClick={() => onWonder(id)}
            >
              {t('wonder-here')}
            </button>
          )}
          {inside && (
            <ul class="voiced-inside" aria-label={t('voiced-inside', { title: text })}>
              {inside.map((each) => (
                <li key={each.card}>
                  <VoicedEntry reading={reading} entry={each} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </details>
  )
}
