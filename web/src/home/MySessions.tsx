import { useSignal } from '@preact/signals'
import { go } from '../route'
import { emptyDevice } from '../sync/device'
import { act, type Key, keys } from '../sync/keys'
import { language, t } from '../words/words'

/** The sessions that this device has a key to. */
export function MySessions() {
  const held = useSignal(keys())
  if (held.value.length === 0) return null

  function drop({ board, token }: Key) {
    void emptyDevice(board, token)
    held.value = keys()
  }

  return (
    <section class="home-sheet" aria-labelledby="my-sessions">
      <h2 id="my-sessions">{t('my-sessions-title')}</h2>
      <ul class="home-sessions">
        {held.value.map((key) => (
          <li key={key.token}>
            <a
              href={pathOf(key)}
              onClick={(event) => {
                event.preventDefault()
                act(key)
                go(pathOf(key))
              }}
            >
              <strong dir="auto">{key.title || t('session-untitled')}</strong>
              <span class="quiet-text">
                {t(`role-${key.role ?? 'participant'}`)} · {when(key.at)}
              </span>
            </a>
            <Forget held={key} onForget={() => drop(key)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Forgetting asks once: a facilitator's key may be the only one. */
function Forget({ held, onForget }: { held: Key; onForget: () => void }) {
  const asking = useSignal(false)
  const title = held.title || t('session-untitled')
  if (!asking.value) {
    return (
      <button
        type="button"
        class="button quiet"
        aria-label={t('forget-session', { title })}
        onClick={() => {
          asking.value = true
        }}
      >
        {t('forget')}
      </button>
    )
  }
  return (
    <div class="home-forget" role="alert">
      <p class="quiet-text">{t(held.role === 'participant' ? 'forget-person' : 'forget-key')}</p>
      <div class="row">
        <button type="button" class="button grave" onClick={onForget}>
          {t('forget-sure')}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            asking.value = false
          }}
        >
          {t('cancel')}
        </button>
      </div>
    </div>
  )
}

function pathOf({ board, role }: Key): string {
  return `${role === 'screen' ? '/screen/' : '/b/'}${encodeURIComponent(board)}`
}

function when(at: number): string {
  const format = new Intl.DateTimeFormat(language.value, {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  })
  return format.format(at)
}
