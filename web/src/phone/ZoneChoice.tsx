import { zones } from '../board/select'
import type { Activity } from '../protocol.gen'
import { t } from '../words/words'

interface Props {
  activity: Activity
  zone: string | null | undefined
  onChoose: (zone: string | null) => void
}

/** Where in a collection an idea belongs, if its writer knows. */
export function ZoneChoice({ activity, zone, onChoose }: Props) {
  return (
    <fieldset class="writing-zones">
      <legend>{t('phone-zone')}</legend>
      {zones(activity).map(([each, { title }]) => (
        <button
          type="button"
          class="button"
          key={each}
          aria-pressed={zone === each}
          onClick={() => onChoose(zone === each ? null : each)}
        >
          <span dir="auto">{title}</span>
        </button>
      ))}
    </fieldset>
  )
}
