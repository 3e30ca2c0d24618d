import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type About, about } from '../sync/boards'
import { t } from '../words/words'

/** What runs here, and where its source is: the licence gives everybody the right to know. */
export function Licence() {
  const here = useSignal<About | null>(null)
  useEffect(() => {
    about().then(
      (told) => {
        here.value = told
      },
      // Without an answer the line says what is sure.
      () => undefined,
    )
  }, [here])
  return (
    <footer class="home-licence quiet-text">
      <p>
        {['Canevas', here.value?.version].filter(Boolean).join(' ')} · {t('free-software')}
        {here.value?.source && (
          <>
            {' · '}
            <a href={here.value.source} rel="noreferrer">
              {t('source-code')}
            </a>
          </>
        )}
      </p>
    </footer>
  )
}
