import { useSignal } from '@preact/signals'
import type { Board, Sending } from '../board/board'
import { makeCluster } from '../board/commands'
import { zones } from '../board/select'
import { type Activity, LIMITS } from '../protocol.gen'
import { t } from '../words/words'

interface Props {
  board: Board
  map: string
  cards: readonly string[]
  activity: Activity
  onMade: (sending: Sending) => void
}

/** A theme begun with ideas, in the zone where the first one lies unless another is chosen. */
export function NewTheme({ board, map, cards, activity, onMade }: Props) {
  const title = useSignal('')
  const zone = useSignal(board.row('placement', `${map}/${cards[0]}`).value?.zone ?? '')
  const offered = zones(activity)

  function make(event: Event) {
    event.preventDefault()
    const named = title.value.trim()
    if (named) onMade(makeCluster(board, map, named, [...cards], zone.value || null))
  }

  return (
    <form class="places-new" onSubmit={make}>
      <label class="field">
        {t('phone-cluster-new')}
        <input
          dir="auto"
          maxLength={LIMITS.NAME}
          value={title}
          onInput={(event) => {
            title.value = event.currentTarget.value
          }}
        />
      </label>
      {offered.length > 0 && (
        <label class="field">
          {t('phone-cluster-zone')}
          <select
            value={zone}
            onChange={(event) => {
              zone.value = event.currentTarget.value
            }}
          >
            <option value="">{t('phone-cluster-no-zone')}</option>
            {offered.map(([id, { title: name }]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" class="button" aria-disabled={title.value.trim() === ''}>
        {t('phone-cluster-make')}
      </button>
    </form>
  )
}
