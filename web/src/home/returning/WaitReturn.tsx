import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { said } from '../../parts/said'
import type { Joined } from '../../sync/boards'
import { Problem } from '../../sync/http'
import { answered, giveUp } from '../../sync/returning'
import { t } from '../../words/words'

const AGAIN_MS = 3_000

interface Props {
  code: string
  secret: string
  onBack: (joined: Joined) => void
  /** It was refused, came too late or was given up: one may ask again. */
  onEnd: () => void
}

/** Waiting for a facilitator, with a sign; then in, or told why not. */
export function WaitReturn({ code, secret, onBack, onEnd }: Props) {
  const ended = useSignal('')
  const trouble = useSignal('')
  useEffect(() => {
    let asking: ReturnType<typeof setTimeout> | undefined
    let wanted = true
    const ask = async () => {
      try {
        const { state, joined } = await answered(code, secret)
        trouble.value = ''
        if (!wanted) return
        if (joined) return onBack(joined)
        if (state === 'refused') {
          ended.value = t('returning-refused')
          return
        }
      } catch (error) {
        if (error instanceof Problem && error.status === 410) {
          ended.value = said(error)
          return
        }
        trouble.value = said(error)
      }
      if (wanted) asking = setTimeout(ask, AGAIN_MS)
    }
    void ask()
    return () => {
      wanted = false
      clearTimeout(asking)
    }
  }, [code, secret])

  if (ended.value) {
    return (
      <div class="returning" role="alert">
        <p>{ended}</p>
        <button type="button" class="button" onClick={onEnd}>
          {t('returning-again')}
        </button>
      </div>
    )
  }
  const stop = () => {
    // The facilitators' list forgets it in an hour anyway.
    giveUp(code, secret).catch(() => undefined)
    onEnd()
  }
  return (
    <div class="returning">
      <p class="returning-wait" role="status">
        <span class="returning-sign" aria-hidden="true" />
        {t('returning-waiting')}
      </p>
      <p>{t('returning-keep-open')}</p>
      {trouble.value && <p class="quiet-text">{trouble}</p>}
      <button type="button" class="button" onClick={stop}>
        {t('returning-stop')}
      </button>
    </div>
  )
}
