import { useSignal } from '@preact/signals'
import { later } from '../later'
import type { Joined } from '../sync/boards'
import { WaitingHere } from '../Waiting'
import { speakOf, t } from '../words/words'

export interface Props {
  code: string
  onResume: (code: string) => void
  /** Let in by the facilitators. */
  onBack: (joined: Joined) => void
}

const WayBack = later<Props>(async () => {
  const [page] = await Promise.all([import('./returning/WayBack'), speakOf('aside')])
  return page.WayBack
}, WaitingHere)

/** The way back for somebody who was here on another device. */
export function Returning(props: Props) {
  const open = useSignal(false)
  return (
    <details
      onToggle={(event) => {
        open.value = event.currentTarget.open
      }}
    >
      <summary>{t('returning')}</summary>
      {open.value && <WayBack {...props} />}
    </details>
  )
}
