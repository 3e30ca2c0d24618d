import type { Board } from '../../board/board'
import { setParticipant } from '../../board/commands'
import { networks } from '../../board/select'
import { t } from '../../words/words'

/** The families one belongs to; the first chosen comes first. */
export function MyNetworks({ board, chosen }: { board: Board; chosen: string[] }) {
  const offered = networks(board)
  if (offered.length === 0) return null

  function toggle(id: string) {
    const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]
    setParticipant(board, { networks: next })
  }

  return (
    <fieldset>
      <legend>{t('phone-networks')}</legend>
      {offered.map(([id, { name }]) => (
        <label class="choice" key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          <span dir="auto">{name}</span>
        </label>
      ))}
    </fieldset>
  )
}
