import { useComputed, useSignalEffect } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import type { Board } from './board/board'
import { LiveBoard } from './board/live'
import { later } from './later'
import { Plain } from './Plain'
import { Phone } from './phone/Phone'
import type { You } from './protocol.gen'
import { type Key, keyOf, note, screenKeyOf, takeFragment } from './sync/keys'
import type { Ending } from './sync/session'
import { Waiting } from './Waiting'
import { preferred, speak, speakOf, t } from './words/words'

type Page = ComponentType<{ board: Board }>

// Phones have their page at hand; the others fetch theirs.
const Table = inRoom(() => import('./table/Table').then((module) => module.Table))
const Screen = inRoom(() => import('./screen/Screen').then((module) => module.Screen))
const Facilitator = inRoom(() =>
  import('./facilitator/Facilitator').then((module) => module.Facilitator),
)

const pages: Record<You['role'], Page> = {
  participant: Phone,
  table: Table,
  facilitator: Facilitator,
  screen: Screen,
  reader: Screen,
}

/** A session, as the key on this device opens it. */
export function BoardPage({ board, screen = false }: { board: string; screen?: boolean }) {
  const key = useMemo(() => {
    takeFragment(board, screen ? 'screen' : 'facilitator')
    return screen ? screenKeyOf(board) : keyOf(board)
  }, [board, screen])
  if (!key) return <NoKey screen={screen} />
  return <Opened key={key.token} held={key} screen={screen} />
}

function Opened({ held, screen }: { held: Key; screen: boolean }) {
  const board = useMemo(() => new LiveBoard({ ...held, urls: [socketOf(held.board)] }), [held])
  useEffect(() => () => board.close(), [board])
  useSignalEffect(() => learn(board))
  const role = useComputed(() => board.you.value?.role)
  const ended = board.ended.value
  if (ended) return <Ended code={ended} />
  if (!board.ready.value || !role.value) return <Waiting />
  const Page = pages[screen && role.value === 'table' ? 'screen' : role.value]
  return <Page board={board} />
}

/** Speak the board's language, and note what this device should remember of it. */
function learn(board: Board): void {
  const you = board.you.value
  const about = board.row('board', 'board').value
  if (!you || !about) return
  document.title = about.title
  note(board.token, { role: you.role, title: about.title, at: Date.now() })
  void speak(preferred(about.language))
}

function NoKey({ screen }: { screen: boolean }) {
  return (
    <Plain title={t('no-key-title')}>
      <p>{t(screen ? 'no-key-screen' : 'no-key-board')}</p>
      <a class="button" href="/">
        {t('to-home')}
      </a>
    </Plain>
  )
}

function Ended({ code }: { code: Ending }) {
  const known = code === 'revoked' || code === 'deleted' || code === 'left' ? code : 'other'
  return (
    <Plain title={t(code === 'left' ? 'left-title' : 'ended-title')}>
      <p>{t(`ended-${known}`)}</p>
      <a class="button" href="/">
        {t('to-home')}
      </a>
    </Plain>
  )
}

/** A page with more to say than a phone: its texts come with its code. */
function inRoom(load: () => Promise<Page>): Page {
  return later(async () => {
    const [page] = await Promise.all([load(), speakOf('room')])
    return page
  })
}

function socketOf(board: string): string {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws'
  return `${scheme}://${location.host}/ws/${encodeURIComponent(board)}`
}
