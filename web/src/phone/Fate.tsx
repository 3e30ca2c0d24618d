import type { Fate as CardFate } from '../board/select'
import { Check, CloudOff, EyeShut, Sending } from '../parts/signs/Icon'
import { Sign } from '../parts/signs/Sign'
import { themeTitle } from '../parts/Words'
import { t } from '../words/words'

/** What became of a card, in words and shape. */
export function Fate({ fate }: { fate: CardFate }) {
  if (fate.stage !== 'placed') {
    const Shape = { sending: Sending, kept: CloudOff, saved: Check, withheld: EyeShut }[fate.stage]
    return (
      <span class="fate" data-stage={fate.stage}>
        <Shape />
        {t(`fate-${fate.stage}`)}
      </span>
    )
  }
  const { zone, cluster } = fate
  const where = cluster
    ? t('fate-cluster', { title: themeTitle(cluster.title) })
    : t('fate-zone', { title: zone?.title ?? '' })
  if (!zone?.sense) {
    return (
      <span class="fate" data-stage="saved">
        <Check />
        <span dir="auto">{where}</span>
      </span>
    )
  }
  return (
    <span class="fate" data-sense={zone.sense}>
      <Sign sense={zone.sense} />
      <span dir="auto">{where}</span>
    </span>
  )
}
