import { useSignal } from '@preact/signals'
import type { Board } from '../../board/board'
import { setParticipant } from '../../board/commands'
import { LIMITS } from '../../protocol.gen'
import { t } from '../../words/words'

interface Props {
  board: Board
  name: string
  onDone: () => void
}

/** What one is called here. */
export function MyName({ board, name: before, onDone }: Props) {
  const name = useSignal(before)

  function rename(event: Event) {
    event.preventDefault()
    const called = name.value.trim()
    if (called !== before) setParticipant(board, { name: called || null })
    onDone()
  }

  return (
    <form onSubmit={rename}>
      <label class="field">
        {t('join-name')}
        <input
          dir="auto"
          maxLength={LIMITS.NAME}
          value={name}
          onInput={(event) => {
            name.value = event.currentTarget.value
          }}
        />
      </label>
      <button type="submit" class="button">
        {t('save')}
      </button>
    </form>
  )
}
