import type { Signal } from '@preact/signals'
import { recordId } from '../board/ids'
import { Bin, Plus } from '../parts/signs/Icon'
import { type Activity, LIMITS, type Zone } from '../protocol.gen'
import { t } from '../words/words'

/** Kinds whose zones are something else than parts to sort ideas into. */
const HINTS: Partial<Record<Activity['kind'], 'mapping' | 'surprise'>> = {
  // A map that is given no zones gets the four usual ones.
  mapping: 'mapping',
  surprise: 'surprise',
}

interface Props {
  zones: Signal<Record<string, Zone>>
  kind: Activity['kind']
}

/** The zones of an activity: their titles, one more, one less. */
export function ZonesField({ zones, kind }: Props) {
  const inOrder = Object.entries(zones.value).sort(([, a], [, b]) => a.order - b.order)
  const rename = (id: string, zone: Zone, title: string) => {
    zones.value = { ...zones.value, [id]: { ...zone, title } }
  }
  const remove = (id: string) => {
    zones.value = Object.fromEntries(Object.entries(zones.value).filter(([other]) => other !== id))
  }
  const add = () => {
    const order = Math.max(0, ...inOrder.map(([, zone]) => zone.order)) + 1
    zones.value = { ...zones.value, [recordId('z')]: { title: '', sense: null, order } }
  }
  return (
    <fieldset class="zones-field">
      <legend>{t('zones')}</legend>
      <p class="quiet-text">{t(`zones-${HINTS[kind] ?? 'collect'}`)}</p>
      {inOrder.map(([id, zone], index) => (
        <div class="row" key={id}>
          <input
            class="input"
            required
            maxLength={LIMITS.NAME}
            value={zone.title}
            aria-label={t('zone-title', { number: index + 1 })}
            onInput={(event) => rename(id, zone, event.currentTarget.value)}
            dir="auto"
          />
          <button
            type="button"
            class="button quiet icon-only"
            aria-label={t('zone-remove', { title: zone.title })}
            onClick={() => remove(id)}
          >
            <Bin />
          </button>
        </div>
      ))}
      <button type="button" class="button" onClick={add}>
        <Plus />
        {t('zone-add')}
      </button>
    </fieldset>
  )
}
