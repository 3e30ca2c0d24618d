import type { Fate as CardFate } from '../board/select'
import { Check, CloudOff, Sending } from '../parts/signs/Icon'
import { Sign } from '../parts/signs/Sign'
import { t } from '../words/words'

/** What became of a card, in words and shape. */
export function Fate({ fate }: { fate: CardFate }) {
  if (fate.stage !== 'placed') {
    const Shape = { sending: Sending, kept: CloudOff, saved: Check }[fate.stage]
    return (
      <span class="fate" data-stage={fate.stage}>
        <Shape />
        {t(`fate-${fate.stage}`)}
      </span>
    )
  }
  const { zone, cluster } = fate
  return (
    <span class="fate" data-sense={zone?.sense ?? 'elsewhere'}>
      <Sign sense={zone?.sense ?? 'elsewhere'} />
      <span dir="auto">
        {cluster
          ? t('fate-cluster', { title: cluster.title })
          : t('fate-zone', { title: zone?.title ?? '' })}
      </span>
    </span>
  )
}
