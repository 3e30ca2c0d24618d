import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Board } from '../board/board'
import { groups } from '../board/select'
import { makeToken, revokeToken, type Token, type TokenRole, tokensOf } from '../board/tokens'
import { CopyLink } from '../parts/CopyLink'
import { Dialog } from '../parts/Dialog'
import { dayOf } from '../parts/days'
import { said } from '../parts/said'
import { Screen } from '../parts/signs/Icon'
import { toast } from '../parts/toast'
import { LIMITS } from '../protocol.gen'
import { t } from '../words/words'

/** Links for further facilitators and screens: made, listed, taken back. */
export function Tokens({ board }: { board: Board }) {
  const tokens = useSignal<Token[]>([])
  const made = useSignal<string | null>(null)
  const revoking = useSignal<Token | null>(null)
  const ask = (doing: Promise<unknown>) =>
    doing
      .then(() => tokensOf(board))
      .then((all) => {
        tokens.value = all
      })
      .catch((failure) => toast(said(failure)))
  useEffect(() => {
    ask(Promise.resolve())
  }, [board])

  const make = (role: TokenRole, name: string) =>
    ask(
      makeToken(board, role, name).then(({ link }) => {
        made.value = link
      }),
    )
  const submit = (event: Event) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const data = new FormData(form)
    make(data.get('role') as TokenRole, String(data.get('name')).trim())
    form.reset()
  }
  const remote = groups(board).filter(([, group]) => group.remote)
  return (
    <section>
      <h2>{t('tokens')}</h2>
      {remote.map(([id, { name }]) => (
        <button
          key={id}
          type="button"
          class="button"
          onClick={() => make('screen', t('screen-for', { group: name }))}
        >
          <Screen />
          {t('screen-for', { group: name })}
        </button>
      ))}
      <form onSubmit={submit}>
        <input
          class="input"
          name="name"
          required
          maxLength={LIMITS.NAME}
          aria-label={t('token-name')}
          placeholder={t('token-example')}
          dir="auto"
        />
        <div class="panel-row">
          <select class="input" name="role" aria-label={t('token-role')}>
            <option value="facilitator">{t('role-facilitator')}</option>
            <option value="screen">{t('role-screen')}</option>
          </select>
          <button type="submit" class="button">
            {t('token-make')}
          </button>
        </div>
      </form>
      {made.value && (
        <>
          <CopyLink key={made.value} label={t('token-link')} link={made.value} />
          <p class="quiet-text">{t('token-once')}</p>
        </>
      )}
      <ul class="panel-list">
        {tokens.value.map((token) => (
          <li class="panel-row" key={token.id}>
            <span>
              <b dir="auto">{token.name ?? t(`role-${token.role}`)}</b>
              <span class="quiet-text token-what">
                {[
                  token.name !== null && t(`role-${token.role}`),
                  token.own && t('token-own'),
                  t('token-made', { date: dayOf(token.created) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {!token.own && (
              <button
                type="button"
                class="button grave"
                onClick={() => {
                  revoking.value = token
                }}
              >
                {t('token-revoke')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {revoking.value && (
        <Revoke
          token={revoking.value}
          onClose={() => {
            revoking.value = null
          }}
          onRevoke={(id) => ask(revokeToken(board, id))}
        />
      )}
    </section>
  )
}

interface RevokeProps {
  token: Token
  onClose: () => void
  onRevoke: (id: string) => void
}

/** A link that is taken back does not come back: so it asks first. */
function Revoke({ token, onClose, onRevoke }: RevokeProps) {
  return (
    <Dialog
      title={t('token-revoke-title', { name: token.name ?? t(`role-${token.role}`) })}
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onRevoke(token.id)
          onClose()
        }}
      >
        <p>{t('token-revoke-what')}</p>
        <button type="submit" class="button main">
          {t('token-revoke')}
        </button>
      </form>
    </Dialog>
  )
}
