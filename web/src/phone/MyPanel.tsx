import { useSignal } from '@preact/signals'
import type { Board } from '../board/board'
import { setParticipant } from '../board/commands'
import { groups } from '../board/select'
import { Dialog } from '../parts/Dialog'
import { LanguageSwitch } from '../parts/LanguageSwitch'
import { LIMITS } from '../protocol.gen'
import { go } from '../route'
import { forget, keyOf } from '../sync/keys'
import { t } from '../words/words'
import { MyNetworks } from './MyNetworks'

/** One's name, table, networks, way back and way out. */
export function MyPanel({ board, onClose }: { board: Board; onClose: () => void }) {
  const id = board.you.value?.participant
  const person = id ? board.row('participant', id).value : undefined
  const name = useSignal(person?.name ?? '')
  const resume = keyOf(board.id)?.resume
  const tables = groups(board)

  function rename(event: Event) {
    event.preventDefault()
    const called = name.value.trim()
    if (called !== (person?.name ?? '')) setParticipant(board, { name: called || null })
    onClose()
  }

  return (
    <Dialog title={t('phone-me')} onClose={onClose}>
      <div class="my-panel">
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
        {tables.length > 0 && (
          <label class="field">
            {t('join-group')}
            <select
              value={person?.group ?? ''}
              onChange={(event) =>
                setParticipant(board, { group: event.currentTarget.value || null })
              }
            >
              <option value="">{t('join-no-group')}</option>
              {tables.map(([group, { name: called }]) => (
                <option key={group} value={group}>
                  {called}
                </option>
              ))}
            </select>
          </label>
        )}
        <MyNetworks board={board} chosen={person?.networks ?? []} />
        {resume && (
          <div class="my-resume">
            <p>{t('phone-resume')}</p>
            <p class="my-resume-code">{resume}</p>
          </div>
        )}
        <LanguageSwitch />
        <Leaving board={board} />
      </div>
    </Dialog>
  )
}

function Leaving({ board }: { board: Board }) {
  return (
    <details>
      <summary>{t('phone-leave')}</summary>
      <p>{t('phone-leave-what')}</p>
      <button
        type="button"
        class="button grave"
        onClick={() => {
          forget(board.token)
          go('/')
        }}
      >
        {t('phone-leave-sure')}
      </button>
    </details>
  )
}
