import './Spotlight.css'
import type { Board } from '../board/board'
import { lensOf } from '../board/lensId'
import { t } from '../words/words'
import { CardView } from './CardView'
import { voiceNames } from './voices/names'
import { themeTitle } from './Words'

/** What the facilitators ask everybody to look at, where it is a card or a title. */
export function Spotlight({ board }: { board: Board }) {
  const [kind, id] = board.row('board', 'board').value?.spotlight ?? []
  if (!kind || !id) return null
  const lit = litBy(board, kind, id)
  if (!lit) return null
  return (
    <section class="spotlit" aria-label={t('spotlit')}>
      <p class="quiet-text">{t('spotlit')}</p>
      {lit}
    </section>
  )
}

function litBy(board: Board, kind: string, id: string) {
  if (kind === 'card') {
    const card = board.row('card', id).value
    return card && <CardView card={card} />
  }
  const title = titleOf(board, kind, id)
  return title && <h2 dir="auto">{title}</h2>
}

function titleOf(board: Board, kind: string, id: string): string | undefined {
  switch (kind) {
    case 'cluster':
      return clusterTitle(board, id)
    case 'group':
      return board.row('group', id).value?.name
    case 'zone': {
      const [activity = '', zone = ''] = id.split('/')
      return board.row('activity', activity).value?.zones[zone]?.title
    }
    case 'lens':
      return lensTitle(board, id)
    default:
      return undefined
  }
}

function clusterTitle(board: Board, id: string): string | undefined {
  const cluster = board.row('cluster', id).value
  return cluster && themeTitle(cluster.title)
}

function lensTitle(board: Board, id: string): string {
  const { by, chosen } = lensOf(id)
  const kind = by === 'groups' ? 'group' : 'network'
  const voices = [...chosen].map((voice) => ({ name: board.row(kind, voice).value?.name ?? null }))
  return t('lens-title', { voices: voiceNames(voices, by) })
}
