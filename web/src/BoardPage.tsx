import { useComputed, useSignalEffect } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import type { Board } from './board/board'
import { LiveBoard } from './board/live'
import { saying } from './later'
import { Phone } from './phone/Phone'
import type { You } from './protocol.gen'
import { Shut } from './shut/later'
import { type Key, keyOf, note, screenKeyOf, takeFragment } from './sync/keys'
import { Waiting } from './Waiting'
import { preferred, speak } from './words/words'

type Page = ComponentType<{ board: Board }>

// Phones have their page at hand; the others fetch theirs.
const Table = saying('room', () => import('./table/Table').then((module) => module.Table))
const Screen = saying('room', () => import('./screen/Screen').then((module) => module.Screen))
const Facilitator = saying('room', () =>
  import('./facilitator/Facilitator').then((module) => module.Facilitator),
)
const Report = saying('room', () => import('./report/Report').then((module) => module.Report))

const pages: Record<You['role'], Page> = {
  participant: Phone,
  table: Table,
  facilitator: Facilitator,
  screen: Screen,
  reader: Report,
}

/** What of a session is asked for: what its bearer works with, its big screen, its synthesis. */
type As = 'board' | 'screen' | 'report'

/** The role of a key that a link brings and nothing is known of yet. */
const BROUGHT = { board: 'facilitator', screen: 'screen', report: 'reader' } as const

/** A session, as the key on this device opens it. */
export function BoardPage({ board, as }: { board: string; as: As }) {
  const key = useMemo(() => {
    takeFragment(board, BROUGHT[as])
    return as === 'screen' ? screenKeyOf(board) : keyOf(board, as === 'report')
  }, [board, as])
  if (!key) return <Shut why={`no-key-${as}`} />
  return <Opened key={key.token} held={key} as={as} />
}

function Opened({ held, as }: { held: Key; as: As }) {
  const board = useMemo(() => new LiveBoard({ ...held, urls: [socketOf(held.board)] }), [held])
  useEffect(() => () => board.close(), [board])
  useSignalEffect(() => learn(board))
  const role = useComputed(() => board.you.value?.role)
  const ended = board.ended.value
  if (ended) {
    const reader = ended === 'revoked' && held.role === 'reader'
    return <Shut why={`ended-${reader ? 'reader' : ended}`} />
  }
  if (!board.ready.value || !role.value) return <Waiting />
  const Page =
    as === 'report' ? Report : pages[as === 'screen' && role.value === 'table' ? as : role.value]
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

function socketOf(board: string): string {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws'
  return `${scheme}://${location.host}/ws/${encodeURIComponent(board)}`
}
