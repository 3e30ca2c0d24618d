import './Write.css'
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Board } from '../board/board'
import { addCard } from '../board/commands'
import { LIMITS } from '../protocol.gen'
import { keepDraft, readDraft } from '../sync/drafts'
import { t } from '../words/words'
import { heed } from './heed'
import { Plus } from './signs/Icon'

const ASKS = ['carrier', 'place', 'link'] as const
const ON_BEHALF = 'on_behalf'

interface Props {
  board: Board
  activity: string
  /** Offer to say for whom it is written. */
  onBehalf?: boolean
}

/** A button that opens a field; ideas are added one after the other. What is typed outlives the page. */
export function Write({ board, activity, onBehalf = false }: Props) {
  const open = useSignal(readDraft(board.id, activity).text !== '')
  const text = useRef<HTMLTextAreaElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const record = board.row('activity', activity).value
  const asks = ASKS.filter((ask) => record?.asks.includes(ask))
  const secret = record?.kind === 'surprise' && !record.revealed
  useEffect(() => {
    if (open.value) text.current?.focus()
    board.show({ writing: open.value })
  }, [open.value])

  const add = () => {
    const words = text.current?.value.trim()
    if (!words || !text.current) return
    const given = new FormData(form.current ?? undefined)
    const more = [...asks, ON_BEHALF].map((name) => [name, String(given.get(name) ?? '').trim()])
    const answers = Object.fromEntries(more.map(([name, value]) => [name, value || null]))
    heed(
      board,
      addCard(board, activity, words, answers),
      // It can be read nowhere here: this is the one moment to take it back.
      secret ? t('wonder-kept') : undefined,
    )
    form.current?.reset()
    text.current.value = ''
    keepDraft(board.id, activity, { text: '' })
    text.current.focus()
  }
  if (!open.value) {
    return (
      <button type="button" class="button write-open" onClick={() => (open.value = true)}>
        <Plus />
        {t(record?.kind === 'surprise' ? 'write-note' : 'write-idea')}
      </button>
    )
  }
  return (
    <form
      class="write"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') open.value = false
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
        event.preventDefault()
        add()
      }}
    >
      <label class="field">
        {t(record?.kind === 'surprise' ? 'write-note-label' : 'write-label')}
        <textarea
          ref={text}
          maxLength={LIMITS.CARD}
          rows={3}
          dir="auto"
          enterkeyhint="send"
          defaultValue={readDraft(board.id, activity).text}
          onInput={(event) => keepDraft(board.id, activity, { text: event.currentTarget.value })}
        />
      </label>
      {asks.map((ask) => (
        <label class="field" key={ask}>
          {t(`phone-ask-${ask}`)}
          <input
            name={ask}
            maxLength={ask === 'link' ? LIMITS.CARD : LIMITS.NAME}
            inputMode={ask === 'link' ? 'url' : 'text'}
            dir="auto"
            autocomplete="off"
          />
        </label>
      ))}
      {onBehalf && (
        <label class="field">
          {t('write-on-behalf')}
          <input name={ON_BEHALF} maxLength={LIMITS.NAME} dir="auto" autocomplete="off" />
        </label>
      )}
      <div class="row">
        <button type="button" class="button quiet" onClick={() => (open.value = false)}>
          {t('close')}
        </button>
        <button type="submit" class="button main">
          {t('write-add')}
        </button>
      </div>
    </form>
  )
}
