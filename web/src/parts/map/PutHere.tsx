import { useComputed } from '@preact/signals'
import { t } from '../../words/words'
import { Down } from '../signs/Icon'
import { useSurface } from './surface'

/** Shown while something is in hand: the button that puts it into what it lies in. */
export function PutHere({ label }: { label: string }) {
  const { hand } = useSurface()
  const holding = useComputed(() => hand.value !== null).value
  if (!holding) return null
  return (
    <button type="button" class="button map-put" data-stop tabIndex={-1} aria-label={label}>
      <Down />
      <span>{t('put-here')}</span>
    </button>
  )
}
