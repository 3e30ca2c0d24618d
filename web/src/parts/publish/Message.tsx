import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Board } from '../../board/board'
import { t } from '../../words/words'
import { Mail } from '../signs/PaperIcon'
import { inLanguage } from './inLanguage'
import { type Letter, letter, mailto } from './message'

/** A message to send with a link: to change, to copy, or to open as a mail. */
export function Message({ board, link }: { board: Board; link: string }) {
  const about = board.row('board', 'board').value
  const written = useSignal<Letter | null>(null)
  const copied = useSignal(false)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!about) return
    void inLanguage(about.language).then((say) => {
      written.value = letter(say, about, link)
    })
  }, [link])
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(field.current?.value ?? '')
      copied.value = true
    } catch {
      // No clipboard over plain HTTP: it is selected, the keyboard does the rest.
    }
  }
  if (!written.value || !about) return null
  const { subject, body } = written.value
  return (
    <div class="reader-message">
      <label class="field">
        {t('reader-message')}
        <textarea
          ref={field}
          rows={12}
          value={body}
          lang={about.language}
          dir="auto"
          onInput={(event) => {
            copied.value = false
            written.value = { subject, body: event.currentTarget.value }
          }}
        />
      </label>
      <div class="row">
        <button type="button" class="button" onClick={copy}>
          {t(copied.value ? 'copied' : 'reader-message-copy')}
        </button>
        <a class="button" href={mailto(written.value)}>
          <Mail />
          {t('reader-message-mail')}
        </a>
      </div>
    </div>
  )
}
