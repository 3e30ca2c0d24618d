import { t } from '../../words/words'
import { Hand } from '../signs/Icon'
import { useSurface } from './surface'

/** On its own map, a table's device counts hands on the card it holds. */
export function HandsButton({ onPress }: { onPress: () => void }) {
  const { board, map } = useSurface()
  const group = map.split('/')[1]
  if (!group || board.you.value?.role !== 'table') return null
  return (
    <button type="button" class="button" onClick={onPress}>
      <Hand />
      {t('hands-count')}
    </button>
  )
}
