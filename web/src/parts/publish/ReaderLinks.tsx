import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Board } from '../../board/board'
import { makeToken, type NewToken, revokeToken, type Token, tokensOf } from '../../board/tokens'
import { LIMITS } from '../../protocol.gen'
import { t } from '../../words/words'
import { CopyLink } from '../CopyLink'
import { Dialog } from '../Dialog'
import { said } from '../said'
import { toast } from '../toast'
import { LinkQr } from './LinkQr'
import { Message } from './Message'
import { ReaderLink } from './ReaderLink'

/** Links that let others read the synthesis: made one by one, with a message to send, taken back. */
export function ReaderLinks({ board, onClose }: { board: Board; onClose: () => void }) {
  const links = useSignal<readonly Token[]>([])
  const made = useSignal<NewToken | null>(null)
  const ask = (doing: Promise<unknown>) =>
    doing
      .then(() => tokensOf(board))
      .then((all) => {
        links.value = all.filter(({ role }) => role === 'reader')
      })
      .catch((failure) => toast(said(failure)))
  useEffect(() => {
    ask(Promise.resolve())
  }, [board])

  const make = (event: Event) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const name = String(new FormData(form).get('name')).trim()
    ask(
      makeToken(board, 'reader', name).then((token) => {
        made.value = token
        form.reset()
      }),
    )
  }
  const revoke = (id: string) => {
    if (made.value?.id === id) made.value = null
    ask(revokeToken(board, id))
  }
  const published = board.row('board', 'board').value?.published ?? false
  return (
    <Dialog title={t('reader-links')} onClose={onClose}>
      <div class="reader-links">
        <p>{t('reader-links-what')}</p>
        {!published && <p class="reader-waits">{t('reader-links-unpublished')}</p>}
        <form onSubmit={make}>
          <label class="field">
            {t('reader-for')}
            <input
              name="name"
              required
              maxLength={LIMITS.NAME}
              placeholder={t('reader-example')}
              dir="auto"
            />
          </label>
          <button type="submit" class="button main">
            {t('reader-make')}
          </button>
        </form>
        {made.value && (
          <section
            class="reader-made"
            aria-label={t('reader-made', { name: made.value.name ?? '' })}
          >
            <h3 dir="auto">{t('reader-made', { name: made.value.name ?? '' })}</h3>
            <p class="quiet-text">{t('token-once')}</p>
            <CopyLink key={made.value.link} label={t('reader-link')} link={made.value.link} />
            <Message board={board} link={made.value.link} />
            <LinkQr link={made.value.link} />
          </section>
        )}
        {links.value.length > 0 && (
          <section>
            <h3>{t('reader-given')}</h3>
            <ul>
              {links.value.map((token) => (
                <ReaderLink key={token.id} token={token} onRevoke={() => revoke(token.id)} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </Dialog>
  )
}
