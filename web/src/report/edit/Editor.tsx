import { useSignal } from '@preact/signals'
import { useEffect, useId, useRef } from 'preact/hooks'
import type { Board } from '../../board/board'
import type { Part } from '../../board/synthesis'
import { heed } from '../../parts/heed'
import { toast } from '../../parts/toast'
import { LIMITS } from '../../protocol.gen'
import { t } from '../../words/words'
import type { Sources } from '../sources'
import { draftOf, forgetDraft, keepWritten, type Written } from './draft'
import { Meanwhile } from './Meanwhile'
import { Preview } from './Preview'

interface Props {
  board: Board
  part: Part
  sources: Sources
  refresh: () => Promise<void>
  onClose: () => void
}

/** A part written by hand: a draft stays on this device until it is saved or thrown away. */
export function Editor({ board, part, sources, refresh, onClose }: Props) {
  const { key, title, body, base: over } = part
  const written = useSignal<Written>(draftOf(board.id, key) ?? { text: body, base: body })
  const previewing = useSignal(false)
  const saving = useSignal(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const help = useId()
  useEffect(() => field.current?.focus(), [])

  const write = (next: Written) => {
    written.value = next
    keepWritten(board.id, key, next)
  }
  const save = async (event: Event) => {
    event.preventDefault()
    if (saving.value) return
    saving.value = true
    const wish = board.send('section.set', { section: key, body: written.value.text, base: over })
    const sent = await heed(board, wish, t('part-saved', { title }))
    if (sent.outcome !== 'rejected') {
      forgetDraft(board.id, key)
      await refresh()
      onClose()
    }
    saving.value = false
  }
  const drop = () => {
    const dropped = written.value
    forgetDraft(board.id, key)
    onClose()
    toast(t('part-dropped'), () => keepWritten(board.id, key, dropped))
  }
  const { text, base } = written.value
  return (
    <form class="editor" onSubmit={save}>
      {base !== body && text !== body && (
        <Meanwhile
          mine={text}
          theirs={body}
          onKeep={() => write({ text, base: body })}
          onTake={() => {
            write({ text: body, base: body })
            toast(t('part-taken'), () => write({ text, base: body }))
          }}
        />
      )}
      {previewing.value ? (
        <Preview text={text} name={key} sources={sources} />
      ) : (
        <textarea
          ref={field}
          class="input"
          value={text}
          rows={14}
          maxLength={LIMITS.SECTION}
          aria-label={t('part-text', { title })}
          aria-describedby={help}
          dir="auto"
          onInput={(event) => write({ text: event.currentTarget.value, base })}
        />
      )}
      <details class="editor-help">
        <summary>{t('editor-help')}</summary>
        <dl id={help}>
          {(['bold', 'item', 'heading', 'link', 'idea'] as const).map((what) => (
            <div key={what}>
              <dt>
                <code>{t(`editor-${what}`)}</code>
              </dt>
              <dd>{t(`editor-${what}-what`)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <div class="row">
        <button type="submit" class="button main" aria-disabled={saving.value}>
          {t(saving.value ? 'part-saving' : 'save')}
        </button>
        <button
          type="button"
          class="button"
          aria-pressed={previewing.value}
          onClick={() => {
            previewing.value = !previewing.value
          }}
        >
          {t('editor-preview')}
        </button>
        <button type="button" class="button quiet" onClick={onClose}>
          {t(text === base ? 'cancel' : 'editor-later')}
        </button>
        {text !== base && (
          <button type="button" class="button quiet grave" onClick={drop}>
            {t('editor-drop')}
          </button>
        )}
      </div>
    </form>
  )
}
