import './Worked.css'
import type { Board } from '../../board/board'
import { through } from '../../board/lens'
import { lensOf } from '../../board/lensId'
import { voices } from '../../board/voices'
import { CardText } from '../../parts/CardView'
import { voiceNames } from '../../parts/voices/names'
import { Unheard } from '../../parts/voices/Unheard'
import { Voices } from '../../parts/voices/Voices'
import { t } from '../../words/words'
import { Paged } from '../Paged'

interface Props {
  board: Board
  /** The lens that stands in the spotlight. */
  id: string
  /** The mapping looked at. */
  activity: string
}

/** What some voices share and the others do not, large; what others share too is counted. */
export function SpotLens({ board, id, activity }: Props) {
  const lens = lensOf(id)
  const { by, chosen } = lens
  const speaking = voices(board, activity, by)
  const { alone, withOthers } = through(board, activity, lens, speaking)
  const names = voiceNames(
    speaking.filter((voice) => chosen.has(voice.id)),
    by,
  )
  const said = t('lens-alone', { voices: names, count: alone.length })
  const also = t('lens-with-others', { voices: names, count: withOthers.length })
  const items = alone.flatMap((card) => {
    const record = board.row('card', card).value
    if (!record) return []
    const node = (
      <article class="card">
        <CardText card={record} plain />
        <Voices board={board} subject={card} by={by} voices={speaking} />
        <Unheard board={board} card={card} lens={lens} voices={speaking} />
      </article>
    )
    return [{ key: card, node }]
  })
  const hidden = !board.row('activity', activity).value?.revealed
  return (
    <section class="spot spot-lens">
      <header>
        <h2 dir="auto">{t('lens-title', { voices: names })}</h2>
        <p dir="auto">{hidden ? t('lens-hidden') : said}</p>
      </header>
      {!hidden && (
        <div class="wall-room">
          <Paged
            class="wall wall-large"
            items={items}
            others={(count) => [t('others', { count }), also].join(' · ')}
            rest={also}
          />
        </div>
      )}
    </section>
  )
}
