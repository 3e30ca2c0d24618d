import './replay.css'
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { Problem } from '../board/problem'
import { Incomplete } from '../board/recording'
import { Plain } from '../Plain'
import { said } from '../parts/said'
import { Toasts } from '../parts/Toasts'
import { preferred, speak, t } from '../words/words'
import { Condensed } from './Condensed'
import { takeLink } from './fragment'
import { fetchSession, type Session, yesterday } from './session'
import { Watch } from './Watch'

type Stand =
  | { stage: 'loading'; share: number }
  | { stage: 'failed'; sentence: string; refused: boolean }
  | { stage: 'there'; session: Session }

/** A session watched again: all of it, or its last sitting in ninety seconds. */
export function Replay({ board }: { board: string }) {
  const { key, asked } = useMemo(() => takeLink(board), [board])
  const stand = useSignal<Stand>({ stage: 'loading', share: 0 })
  const condensed = useSignal(asked.yesterday)
  const tries = useSignal(0)
  useEffect(() => {
    if (key) void load(board, key.token, (now) => (stand.value = now))
  }, [key, tries.value])
  if (!key) return <NoKey />
  const now = stand.value
  switch (now.stage) {
    case 'loading':
      return <Loading share={now.share} />
    case 'failed':
      return (
        <Plain title={t('replay-failed')}>
          <p>{now.sentence}</p>
          {now.refused ? (
            <a class="button" href={`/b/${encodeURIComponent(board)}`}>
              {t('replay-to-session')}
            </a>
          ) : (
            <button
              type="button"
              class="button main"
              onClick={() => {
                stand.value = { stage: 'loading', share: 0 }
                tries.value += 1
              }}
            >
              {t('replay-retry')}
            </button>
          )}
        </Plain>
      )
    case 'there':
      return (
        <Shown
          session={now.session}
          asked={asked}
          condensed={condensed.value}
          onChange={(to) => {
            condensed.value = to
          }}
        />
      )
  }
}

interface ShownProps {
  session: Session
  asked: ReturnType<typeof takeLink>['asked']
  condensed: boolean
  onChange: (condensed: boolean) => void
}

function Shown({ session, asked, condensed, onChange }: ShownProps) {
  const today = new Date().setHours(0, 0, 0, 0)
  const sitting = yesterday(session.sittings, today)
  if (!sitting) {
    return (
      <Plain title={t('replay-empty')}>
        <p>{t('replay-empty-what')}</p>
        <a class="button" href={`/b/${encodeURIComponent(session.board.id)}`}>
          {t('replay-to-session')}
        </a>
      </Plain>
    )
  }
  return (
    <>
      {condensed ? (
        <Condensed
          session={session}
          sitting={sitting}
          isYesterday={sitting.begins < today && sitting.begins >= today - 86_400_000}
          back={asked.screen ? `/screen/${encodeURIComponent(session.board.id)}` : null}
          onWhole={() => onChange(false)}
        />
      ) : (
        <Watch session={session} at={asked.at} onYesterday={() => onChange(true)} />
      )}
      <Toasts />
    </>
  )
}

function Loading({ share }: { share: number }) {
  const percent = Math.round(100 * share)
  return (
    <main class="plain" aria-busy="true">
      <h1>{t('replay-loading')}</h1>
      <progress aria-label={t('replay-loading')} max={100} value={percent} />
      <p>{t('replay-percent', { percent })}</p>
    </main>
  )
}

function NoKey() {
  return (
    <Plain title={t('no-key-title')}>
      <p>{t('replay-no-key')}</p>
      <a class="button" href="/">
        {t('to-home')}
      </a>
    </Plain>
  )
}

/** Fetch the session; where its log became another one meanwhile, once more. */
async function load(board: string, token: string, tell: (stand: Stand) => void): Promise<void> {
  const fetching = () => fetchSession(board, token, (share) => tell({ stage: 'loading', share }))
  try {
    const session = await fetching().catch((failure) => {
      if (failure instanceof Incomplete) return fetching()
      throw failure
    })
    const about = session.board.row('board', 'board').value
    document.title = about?.title ?? document.title
    await speak(preferred(about?.language))
    tell({ stage: 'there', session })
  } catch (failure) {
    if (failure instanceof Incomplete) {
      tell({ stage: 'failed', sentence: t('replay-cut-off'), refused: false })
    } else {
      const refused = failure instanceof Problem && [401, 403, 404].includes(failure.status)
      tell({ stage: 'failed', sentence: said(failure), refused })
    }
  }
}
