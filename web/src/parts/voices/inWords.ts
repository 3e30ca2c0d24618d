import { type By, type Heard, holders, type Position, type Voice } from '../../board/voices'
import type { SenseOf } from '../../protocol.gen'
import { t } from '../../words/words'
import { voiceNames } from './names'

const POSITIONS: readonly Position[] = [
  'shared',
  'particular',
  'opposed',
  'split',
  'absent',
  'unsure',
  'silent',
]

/** A row of marks as a sentence: who says what, the same positions together. */
export function inWords(heard: readonly Heard[], by: By): string {
  const sentences = POSITIONS.flatMap((position) => {
    const having = heard.filter(({ tally }) => tally.position === position)
    if (having.length === 0) return []
    const voices = voiceNames(
      having.map(({ voice }) => voice),
      by,
    )
    return [t('position-of', { position: t(`position-${position}`), voices })]
  })
  return sentences.join(' ')
}

/** What came out across voices, as people say it; `brief` where the sense is named above. */
export function senseWords(
  verdict: SenseOf,
  heard: readonly Heard[],
  by: By,
  brief = false,
): string {
  const { sense, polarity, reserve } = verdict
  const against = polarity === 'against'
  const holding = holders(heard, polarity)
  const voices = voiceNames(holding, by)
  const except = heard.map(({ voice }) => voice).filter(({ id }) => reserve.includes(id))
  switch (sense) {
    case 'convergence':
      return excepted(t(against ? 'sense-refusal' : 'sense-is-convergence'), except, by)
    case 'bridge':
      return excepted(t(against ? 'sense-refusal-of' : 'sense-is-bridge', { voices }), except, by)
    case 'particularity':
      if (against) return t('sense-refusal-own', { voices })
      return (
        partly(heard, holding.length, by, voices) ??
        t(brief ? 'sense-own' : 'sense-is-particularity', { voices })
      )
    case 'divergence':
      return t('sense-is-divergence')
    case 'undecided':
      return t('sense-is-undecided')
    case 'unheard':
      return t('sense-is-unheard', { heard: speaking(heard).length, all: heard.length })
  }
}

/** Where several hold it and every one of them only in part, it is proper to none of them. */
function partly(heard: readonly Heard[], holding: number, by: By, voices: string): string | null {
  const part = heard.filter(({ tally }) => tally.position === 'particular').length
  if (part < 2 || part < holding) return null
  if (part < speaking(heard).length) return t('sense-partly', { voices })
  return t(by === 'groups' ? 'sense-partly-groups' : 'sense-partly-networks')
}

function speaking(heard: readonly Heard[]): Heard[] {
  return heard.filter(({ tally }) => tally.position !== 'silent')
}

function excepted(words: string, voices: readonly Voice[], by: By): string {
  return voices.length === 0 ? words : t('sense-except', { words, voices: voiceNames(voices, by) })
}
