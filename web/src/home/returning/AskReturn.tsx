import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { said } from '../../parts/said'
import { LIMITS } from '../../protocol.gen'
import { uuid } from '../../sync/ids'
import { askReturn } from '../../sync/returning'
import { t } from '../../words/words'

interface Props {
  code: string
  /** With what one waits from now on. */
  onAsked: (secret: string) => void
}

/** Without one's code: the name one had and one of one's words, for a facilitator to know one by. */
export function AskReturn({ code, onAsked }: Props) {
  const busy = useSignal(false)
  const problem = useSignal('')
  // A try whose answer was lost asks once.
  const request = useMemo(uuid, [])

  async function ask(event: Event) {
    event.preventDefault()
    if (busy.value) return
    const data = new FormData(event.currentTarget as HTMLFormElement)
    const [name, word] = ['name', 'word'].map((each) => String(data.get(each)).trim())
    problem.value = name && word ? '' : t('returning-both')
    if (!name || !word) return
    busy.value = true
    try {
      onAsked(await askReturn(code, { name, word, request }))
    } catch (error) {
      problem.value = said(error)
      busy.value = false
    }
  }

  return (
    <form class="join-form" noValidate onSubmit={ask}>
      <h2>{t('returning-without')}</h2>
      <p>{t('returning-without-what')}</p>
      <label class="field">
        {t('returning-name')}
        <input name="name" autocomplete="given-name" maxLength={LIMITS.NAME} />
      </label>
      <label class="field">
        {t('returning-word')}
        <input name="word" autocomplete="off" maxLength={LIMITS.KEYWORD} />
        <small>{t('returning-word-help')}</small>
      </label>
      {problem.value && <p role="alert">{problem}</p>}
      <button type="submit" class="button" aria-disabled={busy}>
        {t(busy.value ? 'under-way' : 'returning-ask')}
      </button>
    </form>
  )
}
