import '../CommonMap.css'
import './collect.css'
import type { Board } from '../../board/board'
import { byDots, isVoted } from '../../board/dots'
import type { ZoneLayout } from '../../board/layout'
import { layoutOf } from '../../board/layoutOf'
import { cardsOf, type Row, zones } from '../../board/select'
import { zoned } from '../../board/zoned'
import type { Activity, Zone } from '../../protocol.gen'
import { t } from '../../words/words'
import { Column } from '../Column'
import { useTurn } from './useTurn'

/** So many columns are read side by side; where there are more zones, they turn like pages. */
const COLUMNS = 4

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** The ideas of an activity, a column for each zone, and one for those that nobody has put in any. */
export function ZoneWall({ board, id, activity }: Props) {
  const columns = columnsOf(board, id, activity)
  // What nobody has sorted yet stands beside the zones where there is room, else it is only counted.
  const sorted = columns.filter(([, { id: zone }]) => zone !== '')
  const turned = columns.length <= COLUMNS ? columns : sorted
  const page = useTurn(Math.ceil(turned.length / COLUMNS))
  const shown = turned.slice(page * COLUMNS, (page + 1) * COLUMNS)
  const away = columns.filter((column) => !shown.includes(column))
  return (
    <section class="zone-wall">
      <div class="common">
        {shown.map(([zone, content]) => (
          <Column key={content.id} board={board} zone={zone} content={content} />
        ))}
      </div>
      {away.length > 0 && (
        <p class="zone-wall-page" dir="auto">
          {away.map(([{ title }, { count }]) => t('elsewhere-count', { title, count })).join(' · ')}
        </p>
      )}
    </section>
  )
}

function columnsOf(board: Board, id: string, activity: Activity): [Zone, ZoneLayout][] {
  const cards = cardsOf(board, id)
  // Dots rank ideas one by one, and groups that work apart have themes of their own.
  const apart = activity.scope === 'groups' || isVoted(activity)
  const laid = apart ? [] : layoutOf(board, id, activity).zones
  const lists = new Map(
    zoned(board, id, activity, byDots(board, cards)).map(({ key, cards }) => [key, cards]),
  )
  const columns = zones(activity).map(([key, zone]): [Zone, ZoneLayout] => [
    zone,
    laid.find((each) => each.id === key) ?? listed(key, lists.get(key) ?? []),
  ])
  const rest = lists.get('')
  const none = { title: t('zone-none'), sense: null, order: 0 }
  return rest ? [...columns, [none, listed('', rest)]] : columns
}

function listed(id: string, cards: readonly Row<unknown>[]): ZoneLayout {
  return { id, clusters: [], loose: cards.map(([card]) => card), count: cards.length }
}
