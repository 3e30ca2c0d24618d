import './home.css'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { LanguageSwitch } from '../parts/LanguageSwitch'
import { said } from '../parts/said'
import { go } from '../route'
import { type Door, door } from '../sync/boards'
import { Problem } from '../sync/http'
import { type Key, keep, keys } from '../sync/keys'
import { preferred, speak, t } from '../words/words'
import { codeOf } from './code'
import { JoinForm } from './JoinForm'

/** The door of a session: somebody who was here goes straight in, others say who they are. */
export function Join({ code: typed }: { code: string }) {
  const code = codeOf(typed)
  const at = useSignal<Door | null>(null)
  const problem = useSignal<unknown>(null)

  async function knock() {
    problem.value = null
    try {
      const opened = await door(code)
      const key = personKeyOf(opened.board)
      if (key) return enter(key)
      await speak(preferred(opened.language))
      at.value = opened
    } catch (error) {
      problem.value = error
    }
  }

  useEffect(() => void knock(), [code])

  if (problem.value) return <Shut error={problem.value} onRetry={knock} />
  if (!at.value) return <main class="join" aria-busy="true" />
  return (
    <main class="join">
      <header class="join-top">
        <p class="quiet-text">{t('join-session')}</p>
        <LanguageSwitch />
      </header>
      <h1 dir="auto">{at.value.title}</h1>
      {at.value.closed && <p>{t('join-closed')}</p>}
      <JoinForm code={code} door={at.value} onEnter={enter} />
    </main>
  )
}

function Shut({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const wrong = error instanceof Problem && error.status === 404
  return (
    <main class="join">
      <h1>{t(wrong ? 'join-wrong-title' : 'join-problem-title')}</h1>
      <p>{wrong ? t('join-wrong') : said(error)}</p>
      <div class="row">
        {!wrong && (
          <button type="button" class="button main" onClick={onRetry}>
            {t('try-again')}
          </button>
        )}
        <a class="button" href="/">
          {t(wrong ? 'join-other-code' : 'to-home')}
        </a>
      </div>
    </main>
  )
}

/** A person's or a table's own key; a facilitator may still want to come in as a person. */
function personKeyOf(board: string): Key | undefined {
  return keys().find(
    (key) => key.board === board && (key.role === 'participant' || key.role === 'table'),
  )
}

function enter(key: Key): void {
  keep({ ...key, at: Date.now() })
  go(`/b/${encodeURIComponent(key.board)}`)
}
