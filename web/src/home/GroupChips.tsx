import type { Signal } from '@preact/signals'
import { colourOf } from '../parts/colour'
import type { Door } from '../sync/boards'
import { t } from '../words/words'

interface Props {
  groups: Door['groups']
  group: Signal<string | null>
  /** Whether this device is to be the group's own. */
  table: Signal<boolean>
}

/** Where one sits, if anywhere. */
export function GroupChips({ groups, group, table }: Props) {
  function choose(id: string | null) {
    group.value = id
    if (id === null) table.value = false
  }

  return (
    <fieldset class="join-groups">
      <legend>{t('join-group')}</legend>
      <div class="row">
        {groups.map(({ id, name, color }) => (
          <label class="chip" key={id} data-color={colourOf(color)}>
            <input
              type="radio"
              name="group"
              checked={group.value === id}
              onChange={() => choose(id)}
            />
            <span dir="auto">{name}</span>
          </label>
        ))}
        <label class="chip">
          <input
            type="radio"
            name="group"
            checked={group.value === null}
            onChange={() => choose(null)}
          />
          <span>{t('join-no-group')}</span>
        </label>
      </div>
      {group.value !== null && (
        <label class="choice quiet-text">
          <input
            type="checkbox"
            checked={table}
            onChange={(event) => {
              table.value = event.currentTarget.checked
            }}
          />
          {t('join-table')}
        </label>
      )}
    </fieldset>
  )
}
