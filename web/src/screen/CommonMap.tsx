import './CommonMap.css'
import type { Board } from '../board/board'
import { layoutOf } from '../board/layoutOf'
import { zones } from '../board/select'
import type { Activity } from '../protocol.gen'
import { t } from '../words/words'
import { Column } from './Column'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** The common map: a column for each zone, and in numbers what lies elsewhere or nowhere yet. */
export function CommonMap({ board, id, activity }: Props) {
  const laid = layoutOf(board, id, activity)
  const content = new Map(laid.zones.map((zone) => [zone.id, zone]))
  const all = zones(activity)
  const columns = all.filter(([, zone]) => zone.sense !== 'elsewhere')
  const elsewhere = all
    .filter(([, zone]) => zone.sense === 'elsewhere')
    .map(([zone, { title }]) => ({ title, count: content.get(zone)?.count ?? 0 }))
    .filter(({ count }) => count > 0)
    .map((rest) => t('elsewhere-count', rest))
  const waiting =
    laid.unplaced.length > 0 ? [t('unplaced-count', { count: laid.unplaced.length })] : []
  return (
    <section class="common">
      {columns.map(([zone, record], index) => {
        const lying = content.get(zone)
        const notes = index === columns.length - 1 ? [...elsewhere, ...waiting] : []
        return (
          lying && <Column key={zone} board={board} zone={record} content={lying} notes={notes} />
        )
      })}
    </section>
  )
}
