import './me.css'
import { useSignal } from '@preact/signals'
import type { Board } from '../../board/board'
import { setParticipant } from '../../board/commands'
import { groups } from '../../board/select'
import { Dialog } from '../../parts/Dialog'
import { LanguageSwitch } from '../../parts/LanguageSwitch'
import { t } from '../../words/words'
import { Address } from '../closing/Address'
import { Consent } from '../closing/Consent'
import { AboutSession } from './AboutSession'
import { Leaving } from './Leaving'
import { MyCode } from './MyCode'
import { MyData } from './MyData'
import { MyName } from './MyName'
import { MyNetworks } from './MyNetworks'

/** One's name, table, networks, way back and way out. */
export function MyPanel({ board, onClose }: { board: Board; onClose: () => void }) {
  const id = board.you.value?.participant
  const person = id ? board.row('participant', id).value : undefined
  const data = useSignal(false)
  const about = useSignal(false)
  const tables = groups(board)

  return (
    <Dialog title={t('phone-me')} onClose={onClose}>
      <div class="my-panel">
        {/* Anew where the name was withdrawn. */}
        <MyName key={person?.name} board={board} name={person?.name ?? ''} onDone={onClose} />
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
        <MyCode board={board} />
        <Consent board={board} />
        <Address board={board} />
        {person?.merged?.length ? <p class="quiet-text">{t('me-merged')}</p> : null}
        <LanguageSwitch />
        <button
          type="button"
          class="button quiet my-data"
          aria-haspopup="dialog"
          onClick={() => {
            about.value = true
          }}
        >
          {t('about-session')}
        </button>
        <button
          type="button"
          class="button quiet my-data"
          aria-haspopup="dialog"
          onClick={() => {
            data.value = true
          }}
        >
          {t('your-data')}
        </button>
        <Leaving board={board} />
      </div>
      {about.value && (
        <AboutSession
          board={board}
          onClose={() => {
            about.value = false
          }}
        />
      )}
      {data.value && id && (
        <MyData
          board={board}
          participant={id}
          onClose={() => {
            data.value = false
          }}
        />
      )}
    </Dialog>
  )
}
