import './introductions.css'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Board } from '../../board/board'
import { isOpen } from '../../board/select'
import { isIntroduced } from '../../board/words'
import { announce } from '../../parts/announce'
import { heed } from '../../parts/heed'
import type { Activity } from '../../protocol.gen'
import { t } from '../../words/words'
import { type Draft, keepDraft, readDraft, saidOf, unsaid } from './draft'
import { MyIntroduction } from './MyIntroduction'
import { MyWords } from './MyWords'
import { RoomWords } from './RoomWords'
import { Sheet } from './Sheet'

interface Props {
  board: Board
  id: string
  activity: Activity
}

/** Who one is, for the room: a sheet to fill in; then one's words among those of all. */
export function Introductions({ board, id, activity }: Props) {
  const me = board.you.value?.participant ?? ''
  const person = board.row('participant', me).value
  const draft = useSignal<Draft>(readDraft(board.id, id))
  const editing = useSignal(false)
  const known = saidOf(person)
  const fresh = unsaid(draft.value, known)
  const sending = board.pending.value.has(me)
  const said = Object.keys(fresh).length === 0

  useEffect(() => draft.subscribe((now) => keepDraft(board.id, id, now)), [draft, board.id, id])
  useEffect(() => {
    // Saved for good: from here on it is what the room knows. Refused, it is still here.
    if (said && !sending && !editing.peek()) draft.value = {}
  }, [said, sending])

  if (!person) return null
  const open = isOpen(board, activity)
  const writes = open && (editing.value || !said || !isIntroduced(person))

  async function show() {
    editing.value = false
    if (said) return
    const { name, organisation, capacity, ...lists } = fresh
    const texts = Object.entries({ name, organisation, capacity }).flatMap(([field, text]) =>
      text === undefined ? [] : [[field, text || null]],
    )
    const wish = { participant: me, ...Object.fromEntries(texts), ...lists }
    const sent = await heed(board, board.send('participant.set', wish))
    if (sent.outcome === 'acked') announce(t('intro-is-shown'))
  }

  return (
    <>
      {writes ? (
        <Sheet
          board={board}
          draft={draft}
          known={known}
          said={said}
          again={isIntroduced(person)}
          onShow={show}
          onLeave={() => {
            draft.value = {}
            editing.value = false
          }}
        />
      ) : (
        <MyIntroduction
          board={board}
          person={person}
          sending={sending}
          onEdit={open ? () => (editing.value = true) : undefined}
        />
      )}
      {!writes && <MyWords board={board} />}
      {!writes && <RoomWords board={board} />}
    </>
  )
}
