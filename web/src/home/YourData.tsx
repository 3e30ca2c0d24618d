import { useSignal } from '@preact/signals'
import { later } from '../later'
import type { Door } from '../sync/boards'
import { WaitingHere } from '../Waiting'
import { speakOf, t } from '../words/words'

const Facts = later(async () => {
  const [{ Facts }] = await Promise.all([import('../parts/data/Facts'), speakOf('aside')])
  return Facts
}, WaitingHere)

/** Who organises, whom to ask, how long it is kept, and what is shown to whom. */
export function YourData({ door }: { door: Door }) {
  const open = useSignal(false)
  return (
    <details
      onToggle={(event) => {
        open.value = event.currentTarget.open
      }}
    >
      <summary>{t('your-data')}</summary>
      <div class="join-data">
        {open.value && <Facts told={door} />}
        {open.value && <p>{t(door.closed ? 'your-data-closed' : 'your-data-yours')}</p>}
      </div>
    </details>
  )
}
