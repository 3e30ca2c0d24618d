import { t } from '../../words/words'
import { moverOf } from './mover'
import { useSurface } from './surface'

/** What is to be known of the thing in hand: that the table's secret answers differ; else how it is put down, and who laid it there. */
export function HeldNote({ id }: { id: string }) {
  const { board, map } = useSurface()
  const discord = board.row('discord', `${map}/${id}`).value
  const by = moverOf(board, map, id)
  if (discord)
    return <span class="map-hand-discord">{t('discord-what', { position: discord.position })}</span>
  return (
    <span class="quiet-text">
      {by && <>{t('map-laid-by', { who: by })} · </>}
      {t('hand-hint')}
    </span>
  )
}
