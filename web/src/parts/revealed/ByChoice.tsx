import type { By } from '../../board/voices'
import { t } from '../../words/words'

interface Props {
  by: By
  onChoose: (by: By) => void
}

/** Whose voices: those of tables or those of networks. */
export function ByChoice({ by, onChoose }: Props) {
  return (
    <fieldset class="revealed-by" aria-label={t('by-what')}>
      {(['groups', 'networks'] as const).map((each) => (
        <button
          type="button"
          class="button quiet"
          key={each}
          aria-pressed={by === each}
          onClick={() => onChoose(each)}
        >
          {t(`by-${each}`)}
        </button>
      ))}
    </fieldset>
  )
}
