import { t } from '../words/words'

interface Props {
  /** The cards chosen so far; null while a tap places one. */
  chosen: readonly string[] | null
  onChoose: (cards: readonly string[] | null) => void
  onPlace: (cards: readonly string[]) => void
}

/** Above a map: what a tap does, and the way to place several ideas at once. */
export function ChooseBar({ chosen, onChoose, onPlace }: Props) {
  return (
    <div class="choose-bar">
      <p class="quiet-text">{t(chosen ? 'phone-choose-hint' : 'phone-map-hint')}</p>
      {chosen && chosen.length > 0 && (
        <button
          type="button"
          class="button main"
          aria-haspopup="dialog"
          onClick={() => onPlace(chosen)}
        >
          {t('phone-choose-place', { count: chosen.length })}
        </button>
      )}
      <button type="button" class="button" onClick={() => onChoose(chosen ? null : [])}>
        {t(chosen ? 'hand-let-go' : 'hand-choose')}
      </button>
    </div>
  )
}
