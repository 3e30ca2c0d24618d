import { airtime } from '../../board/airtime'
import type { Board } from '../../board/board'
import { cardsOf } from '../../board/select'
import type { Common } from '../../board/senses'
import { type By, hear, type Voice } from '../../board/voices'
import { voiceNames } from '../../parts/voices/inWords'
import { t } from '../../words/words'

interface Props {
  board: Board
  id: string
  all: Common
  by: By
  voices: readonly Voice[]
}

/** Who and what has not been heard yet; only facilitators see it. */
export function Airtime({ board, id, all, by, voices }: Props) {
  const heard = cardsOf(board, id).map(([card]) => [card, hear(board, card, by, voices)] as const)
  const { silent, unseen, apart } = airtime(all, heard)
  const names = (ids: string[]) =>
    voiceNames(
      voices.filter((voice) => ids.includes(voice.id)),
      by,
    )
  const told = [
    silent.length > 0 && t('airtime-silent', { voices: names(silent) }),
    unseen.length > 0 && t('airtime-unseen', { count: unseen.length }),
    apart.length > 0 && t('airtime-apart', { voices: names(apart) }),
  ].filter((words) => words !== false)
  if (heard.length === 0 || told.length === 0) return null
  return (
    <section class="airtime" aria-label={t('airtime')}>
      <h3>{t('airtime')}</h3>
      <ul>
        {told.map((words) => (
          <li key={words} dir="auto">
            {words}
          </li>
        ))}
      </ul>
    </section>
  )
}
