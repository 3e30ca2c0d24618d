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
  const whom = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (open.value) text.current?.focus()
    board.show({ writing: open.value })
  }, [open.value])

  const add = () => {
    const words = text.current?.value.trim()
    if (!words || !text.current) return
    const on_behalf = whom.current?.value.trim() || null
    heed(board, addCard(board, activity, words, { on_behalf }))
    text.current.value = ''
    keepDraft(board.id, activity, { text: '' })
    text.current.focus()
  }
  if (!open.value) {
    return (
      <button type="button" class="button write-open" onClick={() => (open.value = true)}>
        <Plus />
        {t('write-idea')}
      </button>
    )
  }
  return (
    <form
      class="write"
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
        {t('write-label')}
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
      {onBehalf && (
        <label class="field">
          {t('write-on-behalf')}
          <input ref={whom} maxLength={LIMITS.NAME} dir="auto" autocomplete="off" />
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
