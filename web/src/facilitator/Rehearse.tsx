import './Rehearse.css'
import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Board } from '../board/board'
import { AskButton } from '../parts/AskButton'
import { forget, keep, keys } from '../sync/keys'
import { type Rehearsal, rehearsalOf, startRehearsal, stopRehearsal } from '../sync/rehearsals'
import { t } from '../words/words'

const LOOK_MS = 3_000

/** Have a simulated room play the agenda on a copy of the session, and follow how far it is. */
export function Rehearse({ board }: { board: Board }) {
  const going = useSignal<Rehearsal | null>(null)
  useFollowing(board, going)
  const start = async () => {
    const { board: copy, code, facilitator_token, screen_token } = await startRehearsal(board)
    const title = t('rehearse-name')
    const at = Date.now()
    keep({ board: copy, token: screen_token, role: 'screen', title, at, code })
    keep({ board: copy, token: facilitator_token, role: 'facilitator', title, at, code })
    going.value = await rehearsalOf(board)
  }
  const stop = async () => {
    const copy = going.value?.board
    await stopRehearsal(board)
    for (const key of keys()) if (key.board === copy) forget(key.token)
    going.value = null
  }
  const now = going.value
  return (
    <section class="rehearse">
      <h2>{t('rehearse')}</h2>
      {!now && (
        <>
          <p class="quiet-text">{t('rehearse-what')}</p>
          <AskButton class="" ask={start}>
            {t('rehearse-start')}
          </AskButton>
        </>
      )}
      {now && (
        <>
          <Progress now={now} />
          <Ways now={now} />
          {now.ended && (
            <AskButton class="" ask={start}>
              {t('rehearse-again')}
            </AskButton>
          )}
          <AskButton class="grave" ask={stop}>
            {t(now.ended ? 'rehearse-delete' : 'rehearse-stop')}
          </AskButton>
        </>
      )}
    </section>
  )
}

function Progress({ now }: { now: Rehearsal }) {
  const { activity, at, of, people, ended } = now
  return (
    <div>
      <p role="status">
        {ended
          ? t('rehearse-ended')
          : activity
            ? t('rehearse-at', { at, of, activity })
            : t('rehearse-arriving', { people })}
      </p>
      {!ended && <progress max={of} value={at} aria-label={t('rehearse-progress')} />}
    </div>
  )
}

/** The copy and its big screen, each in a tab of its own; where this device has their keys. */
function Ways({ now: { board } }: { now: Rehearsal }) {
  const own = keys().filter((key) => key.board === board)
  const id = encodeURIComponent(board)
  if (own.length === 0) return <p class="quiet-text">{t('rehearse-of-others')}</p>
  return (
    <div class="row">
      <a class="button main" href={`/b/${id}`} target="_blank" rel="noopener">
        {t('rehearse-open')}
      </a>
      <a class="button" href={`/screen/${id}`} target="_blank" rel="noopener">
        {t('rehearse-screen')}
      </a>
    </div>
  )
}

/** Look now and then how far it is, while there is one. */
function useFollowing(board: Board, going: Signal<Rehearsal | null>): void {
  const { id, token } = board
  const follows = going.value !== null && !going.value.ended
  useEffect(() => {
    const look = () =>
      rehearsalOf({ id, token }).then(
        (told) => {
          going.value = told
        },
        () => undefined, // the next look tells
      )
    void look()
    if (!follows) return
    const looking = setInterval(look, LOOK_MS)
    return () => clearInterval(looking)
  }, [id, token, follows, going])
}
