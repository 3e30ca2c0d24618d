import './dots.css'
import { t } from '../../words/words'

/** More dots than these are told by the number alone. */
const DRAWN = 8

/** The dots of a card: drawn, and in a number. */
export function Dots({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <span class="dots">
      <span class="dots-drawn" aria-hidden="true">
        {Array.from({ length: Math.min(count, DRAWN) }, (_, n) => (
          <i key={n} />
        ))}
      </span>
      <b aria-hidden="true">{count}</b>
      <span class="unseen">{t('dots-count', { count })}</span>
    </span>
  )
}
